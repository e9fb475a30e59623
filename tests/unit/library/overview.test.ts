import { describe, expect, test } from 'vitest';
import { summarizeArticles } from '../../../src/library/overview.ts';
import { sampleArticle } from '../feeds/sample-article.ts';

const tagged = (day: number, ...ids: string[]) =>
  sampleArticle({
    published: new Date(Date.UTC(2024, 0, day)),
    tags: ids.map((id) => ({ id, label: `وسم ${id}`, aliases: [] })),
  });

describe('the overview of a list', () => {
  test('tells how many articles there are, and from when to when', () => {
    expect(summarizeArticles([tagged(9), tagged(5), tagged(2)])).toMatchObject({
      count: 3,
      newest: new Date(Date.UTC(2024, 0, 9)),
      oldest: new Date(Date.UTC(2024, 0, 2)),
    });
  });

  test('names the most frequent tags first, the newer of equals, and never the list’s own', () => {
    const list = [tagged(3, 'own', 'once'), tagged(2, 'own', 'twice'), tagged(1, 'twice', 'late')];
    const tags = summarizeArticles(list, 'own')?.tags;
    expect(tags?.map(({ id }) => id)).toEqual(['twice', 'once', 'late']);
    expect(tags?.[0]).toEqual({ id: 'twice', label: 'وسم twice' });
  });

  test('is nothing where there is no article', () => {
    expect(summarizeArticles([])).toBeUndefined();
  });
});
