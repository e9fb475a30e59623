import { getLiveCollection } from 'astro:content';
import { dayInZone } from '../arabic/dates.ts';
import { articleSlug } from '../loader/article-path.ts';
import { readCachedBody } from '../loader/body-cache.ts';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import { site } from '../site.config.ts';
import type { Article } from './article.ts';
import { cardOf } from './card-text.ts';
import { dataOf } from './collection-data.ts';
import { once } from './once.ts';
import { vocabulary } from './vocabulary.ts';

/** Every published article, newest first; drafts too while the dev server runs. */
export const allArticles: () => Promise<readonly Article[]> = once(async () => {
  const [section, author, tag, series, entries] = await Promise.all([
    vocabulary('sections'),
    vocabulary('authors'),
    vocabulary('tags'),
    vocabulary('series'),
    getLiveCollection('articles'),
  ]);
  const articles = dataOf(entries).map(
    (entry): Omit<Article, 'card'> => ({
      ...entry,
      slug: articleSlug(entry.id),
      day: dayInZone(entry.published, site.dates.timeZone),
      section: entry.section === undefined ? undefined : section(entry.section),
      tags: entry.tags.map(tag),
      authors: entry.authors.map(author),
      series: entry.series && { term: series(entry.series.id), part: entry.series.part },
      lang: entry.lang ?? site.lang,
      minutes: Math.max(1, Math.round(entry.words / site.wordsPerMinute)),
    }),
  );
  return Promise.all(
    articles.map(async (article) => ({ ...article, card: await cardOf(article) })),
  );
});

interface Neighbours {
  older: Article | undefined;
  newer: Article | undefined;
}

const neighboursById = once(async () => {
  const articles = await allArticles();
  return new Map(
    articles.map(({ id }, at): [string, Neighbours] => [
      id,
      { older: articles[at + 1], newer: articles[at - 1] },
    ]),
  );
});

/** The articles published just before and just after this one. */
export async function neighbours({ id }: Article): Promise<Neighbours> {
  return (await neighboursById()).get(id) ?? { older: undefined, newer: undefined };
}

const partsOfSeries = once(async () => {
  const parts = (await allArticles()).filter(({ series }) => series);
  parts.sort((a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0));
  return Map.groupBy(parts, ({ series }) => series?.term.id);
});

/** A series' parts, first part first. */
export async function articlesInSeries(id: string): Promise<readonly Article[]> {
  return (await partsOfSeries()).get(id) ?? [];
}

/**
 * An article's compiled body.
 *
 * @throws When the cache was deleted while the site was being built.
 */
export async function bodyOf(article: Article): Promise<CompiledBody> {
  const cached = readCachedBody(article.bodyKey);
  if (!cached) throw new Error(`the cache lost the body of ${article.file}; build once more`);
  return cached.body;
}
