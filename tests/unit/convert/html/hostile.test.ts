import { describe, expect, it, test } from 'vitest';
import { bodyText } from '../../../../scripts/import/proof/article-text.ts';
import { scanMarkup } from '../../../../scripts/import/proof/source/scan-markup.ts';
import { shortcodesToHtml } from '../../../../scripts/import/readers/wordpress/shortcode-html.ts';
import { parseTimestamps } from '../../../../src/arabic/timestamp.ts';
import { BuildRefusal } from '../../../../src/convert/build-refusal.ts';
import { htmlBody } from '../../../../src/convert/html/html-body.ts';
import { parseFragment, parsePage } from '../../../../src/convert/html/parse-html.ts';
import { wordsOfHtml } from '../../../../src/convert/html/words-of-html.ts';
import { ItemTooLong } from '../../../../src/convert/item-too-long.ts';
import { splitFrontMatter } from '../../../../src/convert/markdown/front-matter.ts';
import { markdownBody } from '../../../../src/convert/markdown/markdown-body.ts';
import { writeBody } from '../../../../src/convert/write-body.ts';

const nested = (name: string, depth: number, inside: string) =>
  `<${name}>`.repeat(depth) + inside + `</${name}>`.repeat(depth);

describe('HTML that is made to be slow', () => {
  // The guard of each test is coarse: nested figures and quotations took minutes.
  test.each([
    ['figures', nested('figure', 60, '<img src="/well.png" alt="بئر">')],
    ['quotations', nested('blockquote', 700, '<p>قال الشيخ كلامه</p>')],
    ['bold', '<b><i>قال'.repeat(350)],
    ['lists', '<ul><li>بند'.repeat(350)],
    ['tables', '<table><tr><td>'.repeat(200)],
    [
      'a span of all columns',
      `<table><tr><td colspan="99999999">أ</td><td>ب</td></tr><tr><td>ج</td></tr></table>`,
    ],
    [
      'spans of all rows',
      `<table>${'<tr><td rowspan="9999">أ</td><td>ب</td></tr>'.repeat(1_300)}</table>`,
    ],
    ['white space in spans', `قال${'<span> </span>'.repeat(3_900)}`],
    ['calls of one note', `قال${'<a href="#n">[1]</a>'.repeat(3_900)}<p id="n">[1] حاشية</p>`],
  ])('is read in reasonable time: %s', (_, html) => {
    expect(bodyText(htmlBody(html).body)).toBeDefined();
  });

  it('has the words of what is nested too deeply', () => {
    const tree = parseFragment(nested('div', 700, '<p>ماء <b>البئر</b></p>'));
    expect(wordsOfHtml(tree)).toBe('ماء البئر');
  });

  it('has nothing of what stands in templates', () => {
    const tree = parseFragment(`<p>ماء</p>${nested('template', 200, '<p>سطر لا يُعرض</p>')}`);
    expect(JSON.stringify(tree)).not.toContain('يُعرض');
  });

  it('has a picture of figures in figures once', () => {
    const figure = nested('figure', 3, '<img src="/well.png" alt="بئر">');
    expect(JSON.stringify(htmlBody(figure).body).match(/well\.png/g)).toHaveLength(1);
  });

  it('keeps a span as wide as its table', () => {
    const html = '<table><tr><td colspan="2">أ</td></tr><tr><td>ب</td><td>ج</td></tr></table>';
    expect(writeBody(htmlBody(html).body)).toContain('| أ');
  });

  it('is a post of nested shortcodes', () => {
    const html = `${'[box]'.repeat(3_000)}نص${'[/box]'.repeat(3_000)}`;
    const context = { picture: () => undefined, ownPictures: () => [] };
    expect(() => shortcodesToHtml(html, context)).toThrow(RangeError);
  });

  it('is Markdown of brackets that the build refuses', () => {
    const brackets = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(() => markdownBody(brackets, {}, 'a.md')).toThrow(BuildRefusal);
  });

  it('is Markdown of nested shortcodes', () => {
    const shortcodes = '{{< box >}}'.repeat(3_000) + '{{< /box >}}'.repeat(3_000);
    expect(() => markdownBody(shortcodes, {}, 'a.md')).toThrow(RangeError);
  });

  it('is front matter of aliases', () => {
    const { problem } = splitFrontMatter(`---\na: &a [${'*a, '.repeat(9_000)}]\n---\nنص`);
    expect(problem?.message).toBe('Too many aliases');
  });

  it('is front matter of very many lines that no parser accepts', () => {
    const lines = (count: number) => `---\ntitle: "نهر\n${'بئر: ماء: "\n'.repeat(count)}---\nنص`;
    expect(splitFrontMatter(lines(900)).data).toMatchObject({ بئر: 'ماء: "' });
    expect(() => splitFrontMatter(lines(1_100))).toThrow(ItemTooLong);
  });

  it('is Markdown of pieces of HTML, some without an end', () => {
    const pieces = (count: number) => `${'<div>ماء</div>\n\n'.repeat(count)}نهر`;
    expect(bodyText(markdownBody(pieces(50), {}, 'a.md').body)).toContain('نهر');
    expect(() => markdownBody(pieces(3_001), {}, 'a.md')).toThrow(ItemTooLong);
    expect(bodyText(markdownBody('<div>\n\n'.repeat(2_500), {}, 'a.md').body).trim()).toBe('');
  });

  it('is Markdown of boxes without an end', () => {
    const { body } = markdownBody(`${':::note\n'.repeat(13_000)}ماء`, {}, 'a.md');
    expect(bodyText(body)).toContain('ماء');
  });

  it('is refused by its number of elements', () => {
    expect(() => htmlBody('<p>بند</p>'.repeat(3_999))).not.toThrow();
    expect(() => htmlBody('<p>بند</p>'.repeat(4_001))).toThrow(ItemTooLong);
    expect(() => parsePage('<p>بند</p>'.repeat(60_000))).toThrow(ItemTooLong);
  });
});

describe('What readers look for in a text', () => {
  it('is found in a line of very many words', () => {
    expect(parseTimestamps('كلمة '.repeat(30_000), 'Asia/Gaza')).toEqual([]);
    const [stamp] = parseTimestamps('تاريخ النشر: 8 يوليو 2024', 'Asia/Gaza');
    expect(stamp).toMatchObject({ kind: 'moment', label: 'published' });
  });

  it('is found among very many tags without attributes', () => {
    let tags = 0;
    const open = () => {
      tags += 1;
    };
    const handler = { text: () => {}, close: () => {}, open };
    scanMarkup(`${'<b/>'.repeat(400_000)}<a href="س>ص">`, handler, true);
    expect(tags).toBe(400_001);
  });
});
