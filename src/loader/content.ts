import type { HouseStyle } from '../check/terms/house-style.ts';
import type { FrontPageRules } from '../schema/front-page.ts';
import type { VocabularyName } from '../schema/problem.ts';
import type { Term } from '../schema/term.ts';
import { mapVocabularies } from '../schema/vocabulary.ts';
import { site } from '../site/settings.ts';
import { computeNoticedAge } from './article-age.ts';
import { type ArticleEntry, articleEntry } from './article-entry.ts';
import { loadRelatedArticles } from './cached-related.ts';
import { findHiddenLinks } from './hidden-links.ts';
import { findHiddenPaths } from './hidden-paths.ts';
import { collectHouseStyle } from './house-style.ts';
import type { LoadedArticle } from './load-article.ts';
import { type OfferedTerms, selectOfferedTerms } from './offered-terms.ts';
import type { ContentReading } from './read-content.ts';
import type { ManualPage } from './read-manual.ts';
import { isOver, type Schedule, summarizeSchedule } from './schedule.ts';
import { listWithdrawnArticles, type WithdrawnArticle } from './withdrawn-articles.ts';

/** A term of a vocabulary, as pages see it. */
export interface TermEntry extends Term {
  /** Only for authors. */
  url?: string | undefined;
  fediverse?: string | undefined;
  /** Position in the vocabulary's file. */
  order: number;
}

/** The content of a site at one time. */
export interface Content extends Readonly<Record<VocabularyName, readonly TermEntry[]>> {
  /** Newest first, in a stable order. */
  articles: readonly ArticleEntry[];
  /** Articles that were public and are so no more; in the dev server they are among the others. */
  withdrawn: readonly WithdrawnArticle[];
  frontPage: FrontPageRules;
  manual: readonly ManualPage[];
  /** What the page where articles are written offers of the vocabularies. */
  offeredTerms: OfferedTerms;
  /** How the site writes names, terms and months, for the same page. */
  houseStyle: HouseStyle;
  /** The time of the build. */
  now: Date;
  /** Articles that are scheduled. */
  schedule: Schedule;
  /** Whether pages need cache keys; computing them takes as long as listing the pages. */
  keyed: boolean;
}

/** Number of related articles on a page. */
const relatedShown = 4;

/**
 * Assembles the content that pages show.
 *
 * @param articles The shown articles: published ones in a build, all in the dev server.
 * @param now The time of the build.
 */
export async function assembleContent(
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
  const related = (await loadRelatedArticles(sources.reverse(), relatedShown)).reverse();
  const isShown = new Set(articles);
  const hiddenArticles = reading.articles.filter((article) => !isShown.has(article));
  const withdrawn = listWithdrawnArticles(hiddenArticles, now);
  const hidden = findHiddenPaths(reading.articles, articles);
  // They redirect to a page that is there.
  for (const { path, replacedBy } of withdrawn) if (replacedBy !== undefined) hidden.delete(path);
  const links = findHiddenLinks(articles, hidden);
  const offeredTerms = selectOfferedTerms(vocabularies, reading.articles, articles);
  const terms = (name: VocabularyName) =>
    vocabularies[name].terms.map((term, order) => ({ ...term, order }));
  return {
    articles: newestFirst.map((article, at) =>
      articleEntry(article, {
        related: related[at] ?? [],
        hiddenLinks: links.get(article.metadata.path) ?? [],
        ...(isOver(article.metadata, now) && { isOver: true }),
        age: computeNoticedAge(article.metadata, now),
      }),
    ),
    withdrawn,
    ...mapVocabularies(terms),
    frontPage,
    manual,
    offeredTerms,
    houseStyle: collectHouseStyle(offeredTerms, reading.terms),
    now,
    schedule: summarizeSchedule(reading.articles, now),
    keyed: false,
  };
}
