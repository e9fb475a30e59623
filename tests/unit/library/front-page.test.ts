import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/library/article.ts';
import { chooseFrontPage } from '../../../src/library/front-page.ts';
import { sampleArticle } from '../feeds/sample-article.ts';

const picture = { url: '/p.webp', width: 3, height: 2, sources: [] };
const original = { file: 'p.jpg', digest: 'p' };
const image = { picture, original, alt: 'بحر', caption: undefined, credit: undefined };

/** Articles `1`, `2`, …, newest first; the named ones have a picture. */
const newestFirst = (count: number, illustrated: readonly number[] = []): Article[] =>
  Array.from({ length: count }, (_, index) =>
    sampleArticle({
      id: String(index + 1),
      published: new Date(Date.UTC(2024, 0, 100 - index)),
      image: illustrated.includes(index + 1) ? image : undefined,
    }),
  );
const ids = (articles: readonly Article[]) => articles.map(({ id }) => Number(id));
const term = (id: string) => ({ id, label: id, aliases: [], order: 0 });

describe('the front page', () => {
  test('leads with the newest story that has a picture, among the newest six', () => {
    expect(chooseFrontPage(newestFirst(20, [4, 6]), [], []).lead?.id).toBe('4');
  });

  test('leads with the newest of all when only old ones have a picture', () => {
    expect(chooseFrontPage(newestFirst(20, [7]), [], []).lead?.id).toBe('1');
  });

  test('shows no article twice in its upper half, and leaves out none of the newest', () => {
    const { lead, secondary, latest } = chooseFrontPage(newestFirst(20, [3]), [], []);
    expect(ids([...(lead ? [lead] : []), ...secondary, ...latest])).toEqual([
      3, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  test('fills a section with what does not stand above, and drops a section that is left empty', () => {
    const articles = newestFirst(20);
    const sections = [
      { term: term('long'), articles },
      { term: term('short'), articles: articles.slice(0, 2) },
    ];
    const front = chooseFrontPage(articles, sections, []);
    expect(front.sections.map(({ term: { id } }) => id)).toEqual(['long']);
    expect(ids(front.sections[0]?.articles ?? [])).toEqual([5, 6, 7, 8]);
  });

  test('shows the series with the newest part', () => {
    const articles = newestFirst(3);
    const series = [
      { term: term('old'), articles: articles.slice(2) },
      { term: term('new'), articles: articles.slice(1) },
    ];
    expect(chooseFrontPage(articles, [], series).series?.term.id).toBe('new');
  });

  test('has no lead before anything is published', () => {
    expect(chooseFrontPage([], [], []).lead).toBeUndefined();
  });
});
