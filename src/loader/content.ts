import type { FrontPageRules } from '../schema/front-page.ts';
import type { VocabularyName } from '../schema/problem.ts';
import type { Term } from '../schema/term.ts';
import { site } from '../site/settings.ts';
import { type ArticleEntry, articleEntry } from './article-entry.ts';
import { hiddenLinks } from './hidden-links.ts';
import { hiddenPaths } from './hidden-paths.ts';
import { keptRelatedArticles } from './kept-related.ts';
import type { LoadedArticle } from './load-article.ts';
import type { ContentReading } from './read-content.ts';
import type { ManualPage } from './read-manual.ts';
import { type Schedule, scheduleOf } from './schedule.ts';

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
  manual: readonly ManualPage[];
  /** As of when the content was looked at. */
  now: Date;
  /** What waits for its time. */
  schedule: Schedule;
  /** Whether anybody asks what pages are made from; telling costs as much as listing them. */
  keyed: boolean;
}

/** Related articles that a page names. */
const relatedShown = 4;

/**
 * The collections of a content folder that was read.
 *
 * @param articles Those of its articles that pages show: a build's are published, the dev server
 *   shows all.
 * @param now As of when they are looked at.
 */
export async function contentOf(
  reading: ContentReading,
  articles: readonly LoadedArticle[],
  now: Date,
): Promise<Content> {
  const { vocabularies, frontPage, manual } = reading;
  const newestFirst = articles.toSorted(
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
  const links = hiddenLinks(articles, hiddenPaths(reading.articles, articles));
  const terms = (name: VocabularyName) =>
    vocabularies[name].terms.map((term, order) => ({ ...term, order }));
  return {
    articles: newestFirst.map((article, at) =>
      articleEntry(article, {
        related: related[at] ?? [],
        hiddenLinks: links.get(article.metadata.path) ?? [],
      }),
    ),
    sections: terms('sections'),
    authors: terms('authors'),
    tags: terms('tags'),
    series: terms('series'),
    frontPage,
    manual,
    now,
    schedule: scheduleOf(reading.articles, now),
    keyed: false,
  };
}
