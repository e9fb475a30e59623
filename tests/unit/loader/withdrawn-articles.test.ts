import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/loader/read-article.ts';
import { indexVocabulary } from '../../../src/loader/vocabulary.ts';
import { listWithdrawnArticles } from '../../../src/loader/withdrawn-articles.ts';
import { mapVocabularies } from '../../../src/schema/vocabulary.ts';

const now = new Date('2030-01-05T08:00:00Z');

function read(slug: string, head: string) {
  const source = `---\ntitle: موسم\npublished: 2029-01-01T00:00:00Z\n${head}---\n\nنصّ.\n`;
  return readArticle(source, `2029/01/${slug}.mdx`, `${slug}.mdx`, {
    vocabularies: mapVocabularies((name) => indexVocabulary(name, [])),
    timeZone: 'Asia/Beirut',
  });
}
const list = (...heads: [slug: string, head: string][]) =>
  listWithdrawnArticles(
    heads.flatMap(([slug, head]) => {
      const { metadata } = read(slug, head);
      return metadata ? { metadata } : [];
    }),
    now,
  ).map(({ path, replacedBy }) => [path, replacedBy]);
const past = 'unpublish: 2029-06-01T00:00:00Z\n';

describe('a withdrawn article', () => {
  test('leaves its address, and what replaces it', () => {
    expect(
      list(
        ['gone', past],
        ['moved', `${past}replacedBy: /2029/01/new/\n`],
        ['stays', 'unpublish: 2031-01-01T00:00:00Z\n'],
      ),
    ).toEqual([
      ['/2029/01/gone/', undefined],
      ['/2029/01/moved/', '/2029/01/new/'],
    ]);
  });

  test('leads on where its replacement was replaced, and nowhere in a circle', () => {
    expect(
      list(
        ['a', `${past}replacedBy: /2029/01/b/\n`],
        ['b', `${past}replacedBy: /2029/01/c\n`],
        ['d', `${past}replacedBy: /2029/01/e/\n`],
        ['e', `${past}replacedBy: /2029/01/d/\n`],
        ['f', `${past}replacedBy: /2029/01/gone/\n`],
        ['gone', past],
      ),
    ).toEqual([
      ['/2029/01/a/', '/2029/01/c'],
      ['/2029/01/b/', '/2029/01/c'],
      ['/2029/01/d/', undefined],
      ['/2029/01/e/', undefined],
      ['/2029/01/f/', undefined],
      ['/2029/01/gone/', undefined],
    ]);
  });
});

describe('times that contradict each other', () => {
  test.each([
    ['expires: 2028-12-31T00:00:00Z\n', 'end-before-published', 4],
    ['unpublish: 2029-01-01T02:00:00+02:00\n', 'end-before-published', 4],
    ['updated: 2028-12-31T00:00:00Z\n', 'updated-before-published', 4],
    ['replacedBy: /2029/02/new/\n', 'field-alone', 4],
  ])('are refused with their line: %s', (head, rule, line) => {
    expect(read('story', head).problems).toMatchObject([{ rule, line, severity: 'error' }]);
  });
});
