import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../src/check/apply-fixes.ts';
import { checkArticleProse } from '../../../../src/check/check-article-prose.ts';
import { readGeneralLexicon } from '../../../../src/loader/read-lexicon.ts';
import { parseArticle } from '../../../../src/mdx/parse-article.ts';
import { repeatablePicks } from '../../repeatable-picks.ts';

const lexicon = readGeneralLexicon();
const files = globSync([
  'content/articles/**/*.mdx',
  'tests/sites/demo/content/articles/**/*.mdx',
]).toSorted();

const check = (source: string) =>
  checkArticleProse(parseArticle(source, 'a.mdx').tree, source, 'a.mdx', { lexicon });
const fixesOf = (source: string) => check(source).flatMap(({ fix }) => fix ?? []);

/** What hasty writers do, here and there. */
const slips: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[أإآ]/, 'ا'),
  (text) => text.replace(/ة(?= )/, 'ه'),
  (text) => text.replace(/ي(?= )/, 'ى'),
  (text) => text.replace(/ و(?=\p{L}{2})/u, ' و '),
  (text) => text.replace('،', ' , '),
  (text) => text.replace('. ', '.'),
  (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/u, 'ـ'),
];

function careless(source: string): string {
  const pick = repeatablePicks();
  return source
    .split(/(?<=[ \n])/)
    .map((word) => {
      if (!/^[\p{Script=Arabic}،. \n]+$/u.test(word) || pick(6) !== 0) return word;
      return slips[pick(slips.length)]?.(word) ?? word;
    })
    .join('');
}

test('there are articles to look at', () => expect(files.length).toBeGreaterThan(20));

describe.each(files)('%s, written in haste,', (file) => {
  const source = careless(readFileSync(file, 'utf8'));

  test('is fixed only in the words that are named', () => {
    for (const problem of check(source)) {
      const { fix, line, column, length = 0 } = problem;
      const lineStart =
        source
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0);
      const offset = lineStart + column - 1;
      expect(offset + length).toBeLessThanOrEqual(source.length);
      if (!fix) continue;
      expect(fix.offset).toBeGreaterThanOrEqual(offset);
      expect(fix.offset + fix.length).toBeLessThanOrEqual(offset + length);
    }
  });

  test('needs no more fixes once it is fixed', () => {
    let fixed = source;
    for (let round = 0; round < 4; round += 1) fixed = applyFixes(fixed, fixesOf(fixed)).text;
    expect(fixesOf(fixed)).toEqual([]);
  });
});
