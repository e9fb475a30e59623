import { describe, expect, test } from 'vitest';
import { mendText } from '../../../scripts/check/mend-text.ts';
import { textRules } from '../../../scripts/check/rules.ts';
import { sourceText } from '../../../scripts/check/source-text.ts';

const mend = (text: string, file = 'a.mdx') =>
  mendText(sourceText(`/site/content/articles/${file}`, text), textRules).text;
const article = (body: string, frontmatter = 'title: البحر') =>
  `---\n${frontmatter}\n---\n\n${body}`;

describe('mending a text', () => {
  test('leaves a clean text as it is', () => {
    const source = sourceText('/a.mdx', article('قال أحمد: «نعم».\n'));
    expect(mendText(source, textRules)).toEqual({ text: source.text, edits: 0 });
  });

  test('takes out what nobody sees', () => {
    expect(mend(article('قال\u200f أحمد\u202c\n'))).toBe(article('قال أحمد\n'));
  });

  test('puts a space where a line separator stood', () => {
    expect(mend(article('قال\u2028أحمد\n'))).toBe(article('قال أحمد\n'));
  });

  test('takes away spaces at line ends, those too that a removed mark leaves', () => {
    expect(mend(article('قال  \n\nأحمد \u200f\nنعم\t\n'))).toBe(article('قال\n\nأحمد\nنعم\n'));
  });

  test('keeps two spaces that break a line', () => {
    const text = article('قفا نبكِ  \nمن ذكرى\n');
    expect(mend(text)).toBe(text);
  });

  test('writes line ends in one way and ends the last line', () => {
    expect(mend('---\r\ntitle: البحر\r\n---\r\n\r\nنص')).toBe('---\ntitle: البحر\n---\n\nنص\n');
  });

  test('takes away a byte order mark', () => {
    expect(mend(`\ufeff${article('نص\n')}`)).toBe(article('نص\n'));
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
    expect(mend(article(body))).toBe(article(body));
  });

  test('touches what stands after a code span or a link', () => {
    expect(mend(article('`a` قال\u200f [نص](/a/) نعم\u200f\n'))).toBe(
      article('`a` قال [نص](/a/) نعم\n'),
    );
  });

  test('takes unseen characters out of the frontmatter as well', () => {
    expect(mend(article('نص\n', 'title: هنية\u200f يحذر \ntags: [gaza]  '))).toBe(
      article('نص\n', 'title: هنية يحذر\ntags: [gaza]'),
    );
  });

  test('leaves the frontmatter alone where a value would change', () => {
    const frontmatter = 'title: البحر\ndescription: |\n  سطر أول  \n  سطر ثان';
    expect(mend(article('نص \n', frontmatter))).toBe(article('نص\n', frontmatter));
  });

  test('leaves old addresses in the frontmatter alone', () => {
    const text = article('نص\n', 'title: البحر\naliases: ["/2019/a\u200fb/"]');
    expect(mend(text)).toBe(text);
  });

  test('mends a vocabulary as a whole', () => {
    expect(mend('gaza:\r\n  label: غزة\u200f \r\n', '../tags.yaml')).toBe('gaza:\n  label: غزة\n');
  });

  test('ends soon on a text made to take long', () => {
    const text = article(
      `${'`a '.repeat(50_000)}${' '.repeat(200_000)}${'ا\u200f'.repeat(50_000)}x`,
    );
    expect(mend(text)).not.toContain('\u200f');
  });
});
