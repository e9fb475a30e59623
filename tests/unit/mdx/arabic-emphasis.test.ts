import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it, test } from 'vitest';
import { arabicEmphasis } from '../../../src/mdx/syntax/arabic-emphasis.ts';

function render(markdown: string, isMended: boolean): string {
  const extensions = isMended ? [gfm(), arabicEmphasis()] : [gfm()];
  const tree = fromMarkdown(markdown, { extensions, mdastExtensions: [gfmFromMarkdown()] });
  return toHtml(toHast(tree)).replace(/^<p>|<\/p>$/g, '');
}
const mended = (markdown: string): string => render(markdown, true);
const plain = (markdown: string): string => render(markdown, false);

describe('Emphasis beside an Arabic clitic', () => {
  test.each([
    ['و**«رويترز»**', 'و<strong>«رويترز»</strong>'],
    ['ل**"الجزيرة"**', 'ل<strong>"الجزيرة"</strong>'],
    ['ب**“الحياة”**', 'ب<strong>“الحياة”</strong>'],
    ['ك**”النهار“**', 'ك<strong>”النهار“</strong>'],
    ["ف**'الغد'**", "ف<strong>'الغد'</strong>"],
    ['و**(القدس)**', 'و<strong>(القدس)</strong>'],
    ['و*«نص»*', 'و<em>«نص»</em>'],
    ['و__«نص»__', 'و<strong>«نص»</strong>'],
    ['و_«نص»_', 'و<em>«نص»</em>'],
    ['و~~«نص»~~', 'و<del>«نص»</del>'],
    ['و~«نص»~', 'و<del>«نص»</del>'],
    ['و***«نص»***', 'و<em><strong>«نص»</strong></em>'],
    ['وقال ل**«نص»**، ثم', 'وقال ل<strong>«نص»</strong>، ثم'],
    ['و**#وسم**', 'و<strong>#وسم</strong>'],
    ['و**`npm`**', 'و<strong><code>npm</code></strong>'],
    ['و**[رابط](/x/)**', 'و<strong><a href="/x/">رابط</a></strong>'],
  ])('%s is emphasised', (markdown, expected) => {
    expect(mended(markdown)).toBe(expected);
    expect(plain(markdown)).not.toBe(expected);
  });

  test.each([
    ['a vowel mark', 'وَ**«نص»**', 'وَ<strong>«نص»</strong>'],
    ['a shadda and a vowel', 'ثمَّ**«نص»**', 'ثمَّ<strong>«نص»</strong>'],
    ['tatweel', 'بـ**«نص»**', 'بـ<strong>«نص»</strong>'],
    ['a zero width non-joiner', 'ه\u200C**«نص»**', 'ه\u200C<strong>«نص»</strong>'],
    ['a right-to-left mark', 'و\u200F**«نص»**', 'و\u200F<strong>«نص»</strong>'],
    ['a Persian letter', 'چ**«نص»**', 'چ<strong>«نص»</strong>'],
    ['an Arabic-Indic digit', '٥**«نص»**', '٥<strong>«نص»</strong>'],
  ])('works after %s', (_, markdown, expected) => {
    expect(mended(markdown)).toBe(expected);
  });

  test.each([
    ['**«نص»**وقال', '<strong>«نص»</strong>وقال'],
    ['**نص.**وقال', '<strong>نص.</strong>وقال'],
    ['**نص؟**وقال', '<strong>نص؟</strong>وقال'],
    ['**(نص)**ها', '<strong>(نص)</strong>ها'],
    ['*«نص»*وقال', '<em>«نص»</em>وقال'],
    ['__«نص»__وقال', '<strong>«نص»</strong>وقال'],
    ['~~«نص»~~وقال', '<del>«نص»</del>وقال'],
    ['**50%**من', '<strong>50%</strong>من'],
  ])('%s closes before a letter', (markdown, expected) => {
    expect(mended(markdown)).toBe(expected);
    expect(plain(markdown)).not.toBe(expected);
  });
});

describe('Emphasis that stands inside other emphasis', () => {
  test.each([
    ['و**«نص *مائل* فيه»**', 'و<strong>«نص <em>مائل</em> فيه»</strong>'],
    ['*قال و**«نص»** ثم*', '<em>قال و<strong>«نص»</strong> ثم</em>'],
    ['و~~**«نص»**~~', 'و<del><strong>«نص»</strong></del>'],
    ['و**~~«نص»~~**', 'و<strong><del>«نص»</del></strong>'],
    ['و**_«نص»_**', 'و<strong><em>«نص»</em></strong>'],
    ['**«أ»**ب**«ج»**', '<strong>«أ»</strong>ب<strong>«ج»</strong>'],
    [
      'و**«أ»**، و**«ب»**، و**«ج»**',
      'و<strong>«أ»</strong>، و<strong>«ب»</strong>، و<strong>«ج»</strong>',
    ],
  ])('%s nests', (markdown, expected) => {
    expect(mended(markdown)).toBe(expected);
  });
});

describe('Emphasis that worked before', () => {
  test.each([
    'قال **نص** ثم',
    'و**نص**ها',
    '**نص**(ملاحظة)',
    '__نص__(ملاحظة)',
    '**نص**، ثم',
    '**«نص»**، ثم',
    '**كلمة**«نص»',
    'كلمة_بشرطة_سفلية',
    'كلمة__بشرطتين__هنا',
    'خمسة * ستة * سبعة',
    '2*3*4',
    '** ليس **',
    '**',
    '«**نص**»',
    '(*نص*)',
    '\\*«نص»\\*',
    'نص ~ نص ~ نص',
    '~~~',
  ])('%s stays as it was', (markdown) => {
    expect(mended(markdown)).toBe(plain(markdown));
  });
});

describe('Other scripts', () => {
  const pieces = [
    'a',
    ' ',
    '"',
    '(',
    ')',
    '.',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '\\',
    '«',
    '»',
    '`',
    'é',
    '中',
  ];

  it('are read as CommonMark and GFM read them, in any mixture', () => {
    // A linear congruential generator: the same mixtures in every run.
    let seed = 7;
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * pieces.length);
    };
    const samples = Array.from({ length: 4000 }, () =>
      Array.from({ length: 12 }, () => pieces[next()]).join(''),
    );
    expect(samples.map(mended)).toEqual(samples.map(plain));
  });

  test.each([
    'a**"b"**',
    'a**(b)**',
    '**"b"**a',
    'snake_"case"_name',
    'a~~"b"~~',
    '中**「文」**',
  ])('%s is no more than CommonMark makes of it', (markdown) => {
    expect(mended(markdown)).toBe(plain(markdown));
  });
});
