import type { FrontPageRules } from '../schema/front-page.ts';
import type { VocabularyName } from '../schema/problem.ts';
import type { Term } from '../schema/term.ts';
import { site } from '../site/settings.ts';
import { type ArticleEntry, articleEntry } from './article-entry.ts';
import { keptRelatedArticles } from './kept-related.ts';
import type { ContentReading } from './read-content.ts';

/** A term of a vocabulary, as its collection holds it. */
export interface TermEntry extends Term {
  /** Of authors alone. */
  url?: string | undefined;
  /** Its place in the vocabulary's file. */
  order: number;
}

/** All collections of a site, at one moment. */
export interface Content extends Readonly<Record<VocabularyName, readonly TermEntry[]>> {
  /** Newest first; two of one moment keep one order in every build. */
  articles: readonly ArticleEntry[];
  frontPage: FrontPageRules;
  /** Whether anybody asks what pages are made from; telling costs as much as listing them. */
  keyed: boolean;
}

/** Related articles that a page names. */
const relatedShown = 4;

/**
 * The collections of a content folder that was read.
 *
 * @param withDrafts So in the dev server.
 */
export async function contentOf(
  { articles, vocabularies, frontPage }: ContentReading,
  withDrafts: boolean,
): Promise<Content> {
  const newestFirst = articles
    .filter(({ metadata }) => withDrafts || !metadata.draft)
    .sort(
      ({ metadata: a }, { metadata: b }) =>
        b.published.getTime() - a.published.getTime() || (a.id < b.id ? -1 : 1),
    );
  const sources = newestFirst.map(({ metadata, body, bodyKey }) => ({
    id: metadata.id,
    lang: metadata.lang ?? site.lang,
    series: metadata.series?.id,
    section: metadata.section,
    tags: metadata.tags,
    bodyKey,
    titleTerms: body.titleTerms,
    keyTerms: body.keyTerms,
  }));
  const related = (await keptRelatedArticles(sources.reverse(), relatedShown)).reverse();
  const terms = (name: VocabularyName) =>
    vocabularies[name].terms.map((term, order) => ({ ...term, order }));
  return {
    articles: newestFirst.map((article, at) => articleEntry(article, related[at] ?? [])),
    sections: terms('sections'),
    authors: terms('authors'),
    tags: terms('tags'),
    series: terms('series'),
    frontPage,
    keyed: false,
  };
}
