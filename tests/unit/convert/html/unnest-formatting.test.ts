import { expect, test } from 'vitest';
import { mdxOfHtml } from './mdx-of-html.ts';

test.each([
  ['bold in bold', '<p><b>نهر <strong>النيل</strong> الأزرق</b></p>', '**نهر النيل الأزرق**'],
  [
    'bold in italics in bold',
    '<p><b>نهر <i>النيل <b>الأزرق</b></i></b> هناك</p>',
    '**نهر _النيل الأزرق_** هناك',
  ],
  [
    'style in an element',
    '<p><b>نهر <span style="font-weight:bold">النيل</span></b></p>',
    '**نهر النيل**',
  ],
  ['but not an index of an index', '<p>س<sub>أ<sub>ب</sub></sub></p>', 'س<sub>أ<sub>ب</sub></sub>'],
])('Formatting inside of the same is unwrapped: %s', (_, html, expected) => {
  expect(mdxOfHtml(html)).toBe(expected);
});

test('Forty levels of formatting around paragraphs are read as two', () => {
  const html = `<p>${'<b><i>'.repeat(40)}نهر<br><br>بحر${'</i></b>'.repeat(40)}</p>`;
  expect(mdxOfHtml(html)).toBe('**_نهر_**\n\n**_بحر_**');
});
