import { getDayInZone } from '../arabic/dates.ts';
import { countMinutes } from '../arabic/words.ts';
import { articleSlug } from '../loader/article-path.ts';
import { readCachedBody } from '../loader/body-cache.ts';
import { currentContent } from '../loader/current-content.ts';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import { site } from '../site/settings.ts';
import type { Article } from './article.ts';
import { cardLookup } from './card-text.ts';
import { memoize } from './memoize.ts';
import { removeLinks } from './remove-links.ts';
import { createTermLookup } from './vocabulary.ts';

/** All published articles, newest first; in the dev server drafts and scheduled ones too. */
export const allArticles: () => Promise<readonly Article[]> = memoize(async () => {
  const [section, author, tag, series] = [
    createTermLookup('sections'),
    createTermLookup('authors'),
    createTermLookup('tags'),
    createTermLookup('series'),
  ];
  const card = await cardLookup();
  return currentContent().articles.map((entry, at) => {
    const article: Omit<Article, 'card'> = {
      ...entry,
      slug: articleSlug(entry.id),
      day: getDayInZone(entry.published, site.dates.timeZone),
      section: entry.section === undefined ? undefined : section(entry.section),
      tags: entry.tags.map(tag),
      authors: entry.authors.map(author),
      series: entry.series && { term: series(entry.series.id), part: entry.series.part },
      lang: entry.lang ?? site.lang,
      licence: entry.licence ?? site.licence,
      minutes: countMinutes(entry.words, site.wordsPerMinute),
    };
    return Object.assign(article, { card: card(article, at) });
  });
});

/*
 * Lookups are awaited once and then synchronous: a promise for each of a hundred thousand articles
 * made incremental builds a second slower.
 */

interface Neighbours {
  older: Article | undefined;
  newer: Article | undefined;
}

/** Finds the articles published right before and after one. */
export const neighbourLookup = memoize(async () => {
  const articles = await allArticles();
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  return ({ id }: Article): Neighbours => {
    const at = places.get(id);
    if (at === undefined) return { older: undefined, newer: undefined };
    return { older: articles[at + 1], newer: articles[at - 1] };
  };
});

/** Finds the parts of a series by its identifier, in order. */
export const seriesLookup = memoize(async () => {
  const parts = (await allArticles()).filter(({ series }) => series);
  parts.sort((a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0));
  const partsOf = Map.groupBy(parts, ({ series }) => series?.term.id);
  return (id: string): readonly Article[] => partsOf.get(id) ?? [];
});

/**
 * Loads an article's compiled body, without links to hidden pages.
 *
 * @throws When the cache was deleted during the build.
 */
export async function loadBody(article: Article): Promise<CompiledBody> {
  const body = compiledBody(article);
  const { path, hiddenLinks } = article;
  if (hiddenLinks.length === 0) return body;
  return { ...body, html: removeLinks(body.html, path, hiddenLinks) };
}

/**
 * The compiled body of an article or of a page of the manual, as the cache has it.
 *
 * @throws When the cache was deleted while the site was being built.
 */
export function compiledBody({ bodyKey, file }: Pick<Article, 'bodyKey' | 'file'>): CompiledBody {
  const cached = readCachedBody(bodyKey);
  if (!cached) throw new Error(`the cache lost the body of ${file}; build once more`);
  return cached.body;
}
