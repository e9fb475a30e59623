import { describe, expect, it } from 'vitest';
import { bodyOf, paragraph, run, table } from './word-document.ts';

const breakOf = (type: string) => `<w:r><w:br${type && ` w:type="${type}"`}/></w:r>`;

describe('a break inside a paragraph', () => {
  it.each(['page', 'column'])('of a %s begins a paragraph', async (type) => {
    const content = run('خاتمة المقدّمة') + breakOf(type) + run('مطلع المتن');
    expect(await bodyOf(paragraph(content))).toBe('خاتمة المقدّمة\n\nمطلع المتن\n');
  });

  it.each(['', 'textWrapping'])('of a line (%j) begins a line', async (type) => {
    const content = run('بيتٌ أول') + breakOf(type) + run('بيتٌ ثانٍ');
    expect(await bodyOf(paragraph(content))).toBe('بيتٌ أول\\\nبيتٌ ثانٍ\n');
  });

  it('that Word only remembers of its last view means nothing', async () => {
    const content = `${run('سطر')}<w:r><w:lastRenderedPageBreak/></w:r>${run(' متصل')}`;
    expect(await bodyOf(paragraph(content))).toBe('سطر متصل\n');
  });

  it('at the edge of a paragraph leaves it as it is', async () => {
    const heading = '<w:outlineLvl w:val="0"/>';
    const body =
      paragraph(breakOf('page') + run('الباب الثاني') + breakOf('page'), heading) +
      paragraph(run('نص الباب.'));
    expect(await bodyOf(body)).toBe('## الباب الثاني\n\nنص الباب.\n');
  });

  it('parts the words of a table’s cell', async () => {
    const cell = paragraph(run('نهر') + breakOf('page') + run('جسر'));
    const other = paragraph(run('بلدة'));
    expect(await bodyOf(table([cell, other], [other, other]))).toContain('| نهر<br />جسر | بلدة');
  });

  it('inside a link or a content control parts words as anywhere', async () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${run('صدر')}${breakOf('page')}${run('عجز')}</w:sdtContent></w:sdt>`;
    expect(await bodyOf(paragraph(control))).toBe('صدر\n\nعجز\n');
  });
});

it('a large first letter stands in the word that it begins', async () => {
  const letter = paragraph(run('ك'), '<w:framePr w:dropCap="drop" w:lines="3"/>');
  expect(await bodyOf(letter + paragraph(run('ان يا ما كان.')))).toBe('كان يا ما كان.\n');
});
