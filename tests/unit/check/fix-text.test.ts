import { describe, expect, test } from 'vitest';
import { fixText } from '../../../scripts/check/fix-text.ts';
import { textRules } from '../../../src/check/check-text.ts';
import { sourceText } from '../../../src/check/text/source-text.ts';

const fix = (text: string, file = 'a.mdx') =>
  fixText(sourceText(`/site/content/articles/${file}`, text), textRules).text;
const article = (body: string, frontmatter = 'title: البحر') =>
  `---\n${frontmatter}\n---\n\n${body}`;

describe('fixing a text', () => {
  test('leaves a clean text as it is', () => {
    const source = sourceText('/a.mdx', article('قال أحمد: «نعم».\n'));
    expect(fixText(source, textRules)).toEqual({ text: source.text, edits: 0 });
  });

  test('takes out what nobody sees', () => {
    expect(fix(article('قال\u200f أحمد\u202c\n'))).toBe(article('قال أحمد\n'));
  });

  test('puts a space where a line separator stood', () => {
    expect(fix(article('قال\u2028أحمد\n'))).toBe(article('قال أحمد\n'));
  });

  test('takes away spaces at line ends, those too that a removed mark leaves', () => {
    expect(fix(article('قال  \n\nأحمد \u200f\nنعم\t\n'))).toBe(article('قال\n\nأحمد\nنعم\n'));
  });

  test('keeps two spaces that break a line', () => {
    const text = article('قفا نبكِ  \nمن ذكرى\n');
    expect(fix(text)).toBe(text);
  });

  test('writes line ends in one way and ends the last line', () => {
    expect(fix('---\r\ntitle: البحر\r\n---\r\n\r\nنص')).toBe('---\ntitle: البحر\n---\n\nنص\n');
  });

  test('takes away a byte order mark', () => {
    expect(fix(`\ufeff${article('نص\n')}`)).toBe(article('نص\n'));
  });

  test.each([
    ['fenced code', '```js\nconst a = 1;  \n"\u200f"\n```\n'],
    ['fenced code in a list', '- نص\n\n  ~~~\n  a \u200b\n  ~~~\n'],
    ['fenced code that nothing closes', '```\na \n\u200f\n'],
    ['a code span', 'نص `a\u200fb` نص\n'],
    ['a code span with a backtick in it', 'نص ``a`\u200fb`` نص\n'],
    ['the target of a link', '[نص](/a\u200fb/)\n'],
    ['a bare address', 'https://example.org/a\u200bb\n'],
    ['the target of a reference', '[1]: /a\u200fb/\n'],
    [
      'an attribute that holds an address',
      '<Embed url="https://example.org/\u200f" title="ا" />\n',
    ],
  ])('never touches %s', (_, body) => {
    expect(fix(article(body))).toBe(article(body));
  });

  test('touches what stands after a code span or a link', () => {
    expect(fix(article('`a` قال\u200f [نص](/a/) نعم\u200f\n'))).toBe(
      article('`a` قال [نص](/a/) نعم\n'),
    );
  });

  test('takes unseen characters out of the frontmatter as well', () => {
    expect(fix(article('نص\n', 'title: هنية\u200f يحذر \ntags: [gaza]  '))).toBe(
      article('نص\n', 'title: هنية يحذر\ntags: [gaza]'),
    );
  });

  test('leaves the frontmatter alone where a value would change', () => {
    const frontmatter = 'title: البحر\ndescription: |\n  سطر أول  \n  سطر ثان';
    expect(fix(article('نص \n', frontmatter))).toBe(article('نص\n', frontmatter));
  });

  test('leaves old addresses in the frontmatter alone', () => {
    const text = article('نص\n', 'title: البحر\naliases: ["/2019/a\u200fb/"]');
    expect(fix(text)).toBe(text);
  });

  test('fixes a vocabulary as a whole', () => {
    expect(fix('gaza:\r\n  label: غزة\u200f \r\n', '../tags.yaml')).toBe('gaza:\n  label: غزة\n');
  });

  test('ends soon on a text made to take long', () => {
    const text = article(
      `${'`a '.repeat(50_000)}${' '.repeat(200_000)}${'ا\u200f'.repeat(50_000)}x`,
    );
    expect(fix(text)).not.toContain('\u200f');
  });

  test.each([
    ['module code', '\ufeffexport const lamp = 1\n'],
    ['module code after a mark of direction', '\u200fimport lamp from "./lamp"\n'],
    ['a heading of the first level', '\u200b# الفنار\n'],
    ['a tag', '<\u200bSection>الفنار\n'],
    ['a closing tag', 'الفنار <\u200b/Poem>\n'],
    ['a brace', 'الفنار \\\u200b{lamp}\n'],
    ['a list', '\u200f- الفنار\n'],
    ['a rule', 'نص\n\n-\u200b--\n'],
    ['a heading from a paragraph', 'الفنار\n\u200b---\n'],
    ['a note', 'الفنار[\u200b^1]\n'],
    ['a link', '[الفنار]\u200f(/a/)\n'],
  ])('leaves a mark whose absence would make %s', (_, body) => {
    expect(fix(article(body))).toBe(article(body));
  });

  test('takes out the marks beside one that has to stay', () => {
    const body = 'قال\u200f أحمد\u200f نعم\u200f\n\n\ufeffexport نص\n\nقال\u200f\n';
    expect(fix(article(body))).toBe(article('قال أحمد نعم\n\n\ufeffexport نص\n\nقال\n'));
  });

  test.each([
    ['has no end', '---\ntitle: الفنار \n\ufeff---\n\nنص\u200f \n'],
    ['has none for a control code', '---\ntitle: الفنار\n\u0007---\n\nنص\u200f \n'],
    ['is no YAML', '---\ntitle: "الفنار\u200f \nsection: بحر\r\n---\n\nنص\n'],
    ['has an alias of itself', '---\ntitle: الفنار\u200f\ntags: &a [*a]\n---\n\nنص\n'],
  ])('touches nothing in a head that %s', (_, text) => {
    expect(fix(text)).toBe(text);
  });

  test.each([
    ['make a title empty', 'title: "\u200b"'],
    ['give two fields one name', 'title: الفنار\nti\u200btle: المنارة'],
    ['end the head', 'title: الفنار\ndescription: |\n  نص\n\u200b---'],
  ])('leaves a mark in a head where its absence would %s', (_, head) => {
    expect(fix(article('نص\n', head))).toBe(article('نص\n', head));
  });

  test('ends the lines of a file of old Macs', () => {
    expect(fix('---\rtitle: الفنار\r---\r\rنص\u200f\r')).toBe(article('نص\n', 'title: الفنار'));
    expect(fix('gaza:\r  label: غزة\r', '../tags.yaml')).toBe('gaza:\n  label: غزة\n');
  });

  test.each([
    ['a comment of several lines', '# المدن\rgaza: [\r', '../tags.yaml'],
    ['a head that nothing closes', '---\rtitle: الفنار \rنص\r', 'a.mdx'],
    ['a head that is no YAML', '---\rtitle: "الفنار\r---\rنص\r', 'a.mdx'],
  ])('leaves a file of old Macs alone that would be broken by it: %s', (_, text, file) => {
    expect(fix(text, file)).toBe(text);
  });

  test('reads a text of marks alone only a few times', () => {
    const marks = '*_[ا](ب)_* '.repeat(1_500);
    const text = article(`${marks}\n\n${'قال\u200f أحمد\n\n\ufeffexport نص\n\n'.repeat(6)}`);
    expect(fix(text)).toBe(text);
  });

  test('makes no edit where finding the harmful ones would take for ever', () => {
    const text = article(`${'قال\u200f أحمد\n\n\ufeffexport نص\n\n'.repeat(400)}`);
    expect(fix(text)).toBe(text);
  });
});
