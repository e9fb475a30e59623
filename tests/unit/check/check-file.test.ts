import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../src/check/check-file.ts';

/** What is found in a file, as the text that the source has at its place. */
function found(source: string, file: string, lang = 'ar') {
  const lines = source.split('\n');
  return checkFile(source, file, { lang }).map(({ rule, line, column, length = 0 }) => [
    rule,
    lines[line - 1]?.slice(column - 1, column - 1 + length),
  ]);
}
const wrong = [['wrong-form', 'الى']];

describe('Markdown', () => {
  test.each([
    ['in a paragraph', 'مشى الى النبع'],
    ['in a title', '---\ntitle: طريق الى النبع\nlayout: post\n---\n\nنص'],
    ['beside what is no MDX', 'مشى الى {النبع} <br> ثم عاد'],
    ['in a cell', '| أ | ب |\n|---|---|\n| الى | نص |'],
  ])('%s', (_, source) => expect(found(source, 'a.md')).toEqual(wrong));
  test.each([
    ['code', '`الى`\n\n```\nالى\n```'],
    ['a comment', '<!-- الى -->'],
    ['a block of HTML', '<pre>\nالى\n</pre>'],
    ['an excused line', 'مشى الى النبع <!-- check: allow wrong-form -->'],
    ['a line below an excuse', '<!-- check: allow wrong-form -->\nمشى الى النبع'],
  ])('nothing in %s', (_, source) => expect(found(source, 'a.md')).toEqual([]));
  test('finds slips of Markdown too', () => {
    expect(found('##عنوان\n\nنص', 'a.md').map(([rule]) => rule)).toEqual(['heading-space-missing']);
  });
});

describe('HTML', () => {
  test.each([
    ['in a paragraph', '<p>مشى الى النبع</p>'],
    ['in a title', '<title>طريق الى النبع</title>'],
    ['after a line break', '<p>مشى<br>الى<br>النبع</p>'],
    ['in a link', '<p>مشى <a href="/الى/">الى</a> النبع</p>'],
    [
      'in the Arabic part of an English page',
      '<html lang="en"><p lang="ar">مشى الى النبع</p><p>الى',
    ],
    ['in items that nothing closes', '<ul><li>نص<li>مشى الى النبع</ul>'],
  ])('%s', (_, source) => expect(found(source, 'a.html')).toEqual(wrong));
  test.each([
    ['scripts and styles', '<script>"الى"</script><style>/* الى */</style>'],
    ['code', '<p>اكتب <code>الى</code> و<pre>الى</pre>'],
    ['another language', '<p lang="fa">الى</p>'],
    ['part of a word', '<p>كلمة ال<b>ى</b> هنا</p>'],
    ['attributes and comments', '<img alt="الى"><!-- الى -->'],
    ['a word that has a reference in it', '<p>&#1575;لى</p>'],
  ])('nothing in %s', (_, source) => expect(found(source, 'a.html')).toEqual([]));
  test('takes time linear in its length', () => {
    const page = (times: number) =>
      `${'<p>مشى <b>الى</b> النبع'.repeat(times)}${'<i>'.repeat(times)}`;
    const started = performance.now();
    expect(found(page(20_000), 'a.html')).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('other files are plain text', () => {
  expect(found('مشى الى النبع\n\nنص', 'a.txt')).toEqual(wrong);
  expect(found('مشى الى النبع', 'ملاحظات')).toEqual(wrong);
});

test('an MDX file is checked as an article', () => {
  const source = '---\ntitle: نص\n---\n\nمشى الى {النبع}\n';
  expect(checkFile(source, 'a.mdx').map(({ rule }) => rule)).toEqual([
    'wrong-form',
    'expression-refused',
  ]);
});

test('what nobody sees is found in every kind of file', () => {
  for (const file of ['a.md', 'a.html', 'a.txt', 'a.mdx']) {
    expect(found('نص\u202e هنا\n', file), file).toContainEqual(['control-character', '']);
  }
});

test('a comment of Markdown that excuses from no rule is reported with the nearest', () => {
  const found = checkFile('صعد و نزل. <!-- check: allow lone-wav -->\n', 'a.md');
  expect(found.map(({ rule }) => rule)).toEqual(['lone-waw', 'unknown-rule']);
  expect(found[1]?.details).toEqual({ value: 'lone-wav', suggestion: 'lone-waw' });
});
