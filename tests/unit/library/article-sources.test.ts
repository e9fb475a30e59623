import { expect, test } from 'vitest';
import { splitSources } from '../../../src/library/article-sources.ts';
import { sourcesInFile } from '../../../src/write/propose/article-source.ts';
import { sampleArticle } from '../feeds/sample-article.ts';

const month = (count: number) =>
  Array.from({ length: count }, (_, age) =>
    sampleArticle({ path: `/2024/07/day-${count - age}/` }),
  );
const pathsOf = (count: number) =>
  splitSources(month(count)).map((articles) => articles.map(({ path }) => path));

test('the texts of a month stand in files of forty, oldest first', () => {
  const files = pathsOf(sourcesInFile + 1);
  expect(files.map(({ length }) => length)).toEqual([sourcesInFile, 1]);
  expect(files[0]?.[0]).toBe('/2024/07/day-1/');
});

test('a new article changes the last file alone', () => {
  const before = pathsOf(sourcesInFile + 5);
  const after = pathsOf(sourcesInFile + 6);
  expect(after[0]).toEqual(before[0]);
  expect(after[1]).toHaveLength(6);
});
