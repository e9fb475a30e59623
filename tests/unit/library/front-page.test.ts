import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/library/article.ts';
import { chooseFrontPage } from '../../../src/library/front-page.ts';
import { frontPageSchema } from '../../../src/schema/front-page.ts';
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
const rules = (input: object = {}) => frontPageSchema.parse(input);
const choose = (articles: readonly Article[], input: object = {}) =>
  chooseFrontPage({ articles, sections: [], series: [] }, rules(input));
const term = (id: string) => ({ id, label: id, aliases: [], order: 0 });

describe('the front page', () => {
  test('leads with the newest story that has a picture, among the newest six', () => {
    expect(choose(newestFirst(20, [4, 6])).lead?.id).toBe('4');
  });

  test('shows no notice that is over, though an editor named it', () => {
    const [first, ...others] = newestFirst(8);
    if (!first) throw new Error('no article');
    const over = { ...first, path: '/2024/04/notice/', isOver: true as const };
    const articles = [over, ...others];
    const sections = [{ term: term('all'), articles }];
    const front = chooseFrontPage(
      { articles, sections, series: [] },
      rules({ lead: { article: over.path }, secondary: { articles: [over.path] } }),
    );
    const shown = [
      front.lead,
      ...front.secondary,
      ...front.latest,
      ...(front.sections[0]?.articles ?? []),
    ];
    expect(shown).not.toContain(over);
    expect(front.lead?.id).toBe('2');
  });

  test('leads with the newest of all when only old ones have a picture', () => {
    expect(choose(newestFirst(20, [7])).lead?.id).toBe('1');
  });

  test('shows no article twice in its upper half, and leaves out none of the newest', () => {
    const { lead, secondary, latest } = choose(newestFirst(20, [3]));
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
    const front = chooseFrontPage({ articles, sections, series: [] }, rules());
    expect(front.sections.map(({ term: { id } }) => id)).toEqual(['long']);
    expect(ids(front.sections[0]?.articles ?? [])).toEqual([5, 6, 7, 8]);
  });

  test('shows the series with the newest part', () => {
    const articles = newestFirst(3);
    const series = [
      { term: term('old'), articles: articles.slice(2) },
      { term: term('new'), articles: articles.slice(1) },
    ];
    expect(chooseFrontPage({ articles, sections: [], series }, rules()).series?.term.id).toBe(
      'new',
    );
  });

  test('has no lead before anything is published', () => {
    expect(choose([]).lead).toBeUndefined();
  });

  test('leads with the story that an editor named, until enough days of news have passed', () => {
    const articles = newestFirst(20, [1]).map((article) => ({
      ...article,
      path: `/${article.id}/`,
    }));
    const lead = (days: number) => choose(articles, { lead: { article: '/4', days } }).lead?.id;
    expect(lead(4)).toBe('4');
    expect(lead(3)).toBe('1');
  });

  test('puts the stories that an editor named before the newest', () => {
    const articles = newestFirst(20).map((article) => ({ ...article, path: `/${article.id}/` }));
    const { secondary } = choose(articles, { secondary: { count: 2, articles: ['/9/'] } });
    expect(ids(secondary)).toEqual([9, 2]);
  });

  test('leads and fills its columns from the sections that the rules allow', () => {
    const articles = newestFirst(6).map((article, index) => ({
      ...article,
      section: term(index % 2 === 0 ? 'news' : 'manual'),
    }));
    const { lead, secondary, latest } = choose(articles, {
      lead: { sections: ['manual'] },
      secondary: { count: 1, sections: ['manual'] },
      latest: { without: ['news'] },
    });
    expect(ids([...(lead ? [lead] : []), ...secondary, ...latest])).toEqual([2, 4, 6]);
  });

  test('shows the sections of the rules in their order and form', () => {
    const articles = newestFirst(20);
    const sections = ['a', 'b', 'c'].map((id) => ({ term: term(id), articles }));
    const front = chooseFrontPage(
      { articles, sections, series: [] },
      rules({ sections: [{ id: 'c', form: 'cards', count: 2 }, { id: 'a' }] }),
    );
    expect(front.sections.map((each) => [each.term.id, each.form, each.articles.length])).toEqual([
      ['c', 'cards', 2],
      ['a', 'feature', 4],
    ]);
  });

  test('shows the series that the rules name, or none', () => {
    const series = ['x', 'y'].map((id) => ({ term: term(id), articles: newestFirst(1) }));
    const shown = (rule: string) =>
      chooseFrontPage({ articles: [], sections: [], series }, rules({ series: rule })).series?.term
        .id;
    expect(shown('y')).toBe('y');
    expect(shown('none')).toBeUndefined();
  });
});
