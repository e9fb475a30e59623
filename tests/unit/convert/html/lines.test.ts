import { describe, expect, it } from 'vitest';
import { mdxOfHtml } from './mdx-of-html.ts';

const row = '<tr><td>السفح</td><td>تسعة</td></tr>';
const cells = (mdx: string) => (mdx.split('\n')[2] ?? '').split('|').map((cell) => cell.trim());

describe('a line break in a cell of a table', () => {
  it.each([
    ['in bold', '<b>النبع<br>الأعلى</b>', '**النبع<br />الأعلى**'],
    [
      'in a link',
      '<a href="https://a.example/x">النبع<br>الأعلى</a>',
      '[النبع<br />الأعلى](https://a.example/x)',
    ],
    ['in bold and italic', '<i><b>النبع<br>الأعلى</b></i>', '***النبع<br />الأعلى***'],
    [
      'in words of another language',
      '<span lang="en">Upper<br>spring</span>',
      '<Lang code="en">Upper<br />spring</Lang>',
    ],
    ['in an element that stays', '<mark>النبع<br>الأعلى</mark>', '<mark>النبع<br />الأعلى</mark>'],
    ['in code', '<code>nab<br>ain</code>', '`nab`<br />`ain`'],
    ['between bold paragraphs', '<b><p>النبع</p><p>الأعلى</p></b>', '**النبع**<br />**الأعلى**'],
  ])('stays a break %s', (_where, cell, expected) => {
    const mdx = mdxOfHtml(`<table><tr><td>${cell}</td><td>سبعة</td></tr>${row}</table>`);
    expect(cells(mdx)[1]).toBe(expected);
  });
});

describe('a line break in a heading', () => {
  it.each([
    '<h2>النبع<br>الأعلى</h2>',
    '<h2>النبع <br> الأعلى</h2>',
  ])('is a space, for a heading is one line: %s', (heading) => {
    expect(mdxOfHtml(`${heading}<p>نص.</p>`)).toBe('## النبع الأعلى\n\nنص.');
    expect(mdxOfHtml(`<h2>أول</h2>${heading.replaceAll('h2', 'h3')}`)).toContain(
      '### النبع الأعلى',
    );
  });
});

describe('the mark of a note', () => {
  const mark = '<a id="r1" href="#n1">[1]</a>';
  const note = '<p id="n1"><a href="#r1">[1]</a> من سجل القرية.</p>';

  it.each([
    ['keeps the space after it', `حُفر النبع ${mark} ثم جفّ.`, 'حُفر النبع[^1] ثم جفّ.'],
    ['brings none', `حُفر النبع${mark}، ثم جفّ.`, 'حُفر النبع[^1]، ثم جفّ.'],
    ['keeps it beside bold', `حُفر ${mark} <b>النبع</b> ثم جفّ.`, 'حُفر[^1] **النبع** ثم جفّ.'],
    ['keeps it after bold', `<b>حُفر</b>${mark} النبع`, '**حُفر**[^1] النبع'],
    ['keeps it at the end of bold', `<b>حُفر النبع ${mark}</b> ثم جفّ.`, '**حُفر النبع[^1]** ثم جفّ.'],
  ])('%s', (_what, text, expected) => {
    expect(mdxOfHtml(`<p>${text}</p>${note}`).split('\n')[0]).toBe(expected);
  });

  it('is not the only thing without words that keeps its spaces', () => {
    expect(mdxOfHtml('<p>حُفر <wbr> النبع</p>')).toBe('حُفر النبع');
    expect(mdxOfHtml('<p>رمز <amp-img src="a.png" alt="نبع"></amp-img> النبع</p>')).toBe(
      'رمز ![نبع](a.png) النبع',
    );
  });
});
