import { getCollection } from 'astro:content';
import { dayInZone } from '../arabic/dates.ts';
import { articleSlug } from '../loader/article-path.ts';
import { readCachedBody } from '../loader/body-cache.ts';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import { site } from '../site.config.ts';
import type { Article } from './article.ts';
import { cardOf } from './card-text.ts';
import { once } from './once.ts';
import { vocabulary } from './vocabulary.ts';

/** Every published article, newest first; drafts too while the dev server runs. */
export const allArticles: () => Promise<readonly Article[]> = once(async () => {
  const [section, author, tag, series, entries] = await Promise.all([
    vocabulary('sections'),
    vocabulary('authors'),
    vocabulary('tags'),
    vocabulary('series'),
    getCollection('articles'),
  ]);
  const articles = entries
    .map(
      ({ data }): Omit<Article, 'card'> => ({
        ...data,
        slug: articleSlug(data.id),
        day: dayInZone(data.published, site.dates.timeZone),
        section: data.section === undefined ? undefined : section(data.section),
        tags: data.tags.map(tag),
        authors: data.authors.map(author),
        series: data.series && { term: series(data.series.id), part: data.series.part },
        lang: data.lang ?? site.lang,
        minutes: Math.max(1, Math.round(data.words / site.wordsPerMinute)),
      }),
    )
    .filter(({ draft }) => import.meta.env.DEV || !draft);
  const withCards = await Promise.all(
    articles.map(async (article) => ({ ...article, card: await cardOf(article) })),
  );
  return withCards.sort(
    // Two of one moment keep one order in every build, whatever order the files were read in.
    (a, b) => b.published.getTime() - a.published.getTime() || (a.id < b.id ? -1 : 1),
  );
});

const positions = once(
  async () => new Map((await allArticles()).map((article, index) => [article.id, index])),
);

/** The articles published just before and just after this one. */
export async function neighbours(
  article: Article,
): Promise<{ older: Article | undefined; newer: Article | undefined }> {
  const [articles, position] = await Promise.all([allArticles(), positions()]);
  const index = position.get(article.id);
  if (index === undefined) return { older: undefined, newer: undefined };
  return { older: articles[index + 1], newer: articles[index - 1] };
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
