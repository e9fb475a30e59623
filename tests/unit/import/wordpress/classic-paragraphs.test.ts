import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { setClassicParagraphs } from '../../../../scripts/import/readers/wordpress/classic-paragraphs.ts';
import { parseFragment } from '../../../../src/convert/html/parse-html.ts';

const set = (html: string, isBlocks = false) =>
  toHtml(setClassicParagraphs(parseFragment(html), isBlocks));

describe('classic paragraphs', () => {
  it.each([
    ['a blank line parts two', 'الأول\n\nالثاني', '<p>الأول</p><p>الثاني</p>'],
    ['so do blank lines with spaces', 'الأول\n \t\n\nالثاني', '<p>الأول</p><p>الثاني</p>'],
    ['a line end breaks the line', 'سطر\nسطر', '<p>سطر<br>سطر</p>'],
    ['a break that is there stays one', 'سطر<br>\nسطر', '<p>سطر<br>سطر</p>'],
    ['in a paragraph too', '<p>سطر\nسطر</p>', '<p>سطر<br>سطر</p>'],
    ['blocks end paragraphs', 'قبل\n<h2>عنوان</h2>\nبعد', '<p>قبل</p><h2>عنوان</h2><p>بعد</p>'],
    ['inline elements are cut', '<b>واحد\n\nاثنان</b>', '<p><b>واحد</b></p><p><b>اثنان</b></p>'],
    [
      'quotations hold several',
      '<blockquote>أ\n\nب</blockquote>',
      '<blockquote><p>أ</p><p>ب</p></blockquote>',
    ],
    ['one run in a div needs none', '<div>نص</div>', '<div>نص</div>'],
    ['lists have no lines', '<ul>\n<li>أ</li>\n</ul>', '<ul>\n<li>أ</li>\n</ul>'],
    ['an item may have', '<ul><li>أ\nب</li></ul>', '<ul><li>أ<br>ب</li></ul>'],
    ['code stays', '<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['a hard space is no blank line', 'أ\n\u00A0\nب', '<p>أ<br>\u00A0<br>ب</p>'],
  ])('%s', (_, html, expected) => expect(set(html)).toBe(expected));

  it('leave the line ends of blocks alone, and set bare text between them', () => {
    expect(set('<p>سطر\nسطر</p>', true)).toBe('<p>سطر\nسطر</p>');
    expect(set('<p>كتلة</p>\n\nنص عارٍ\n\nآخر', true)).toBe('<p>كتلة</p><p>نص عارٍ</p><p>آخر</p>');
  });
});
