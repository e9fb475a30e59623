import {
  fillAddress,
  getKindAddress,
  type PageKind,
  pageKinds,
  sitePlan,
} from '../schema/site-plan.ts';
import { site } from '../site/settings.ts';
import type { ArticleMetadata } from './read-article.ts';

/** The paths of lists that depend on articles, and since when each exists. */
export interface ListPaths {
  /** Tags, sections, authors and series in use, with their feeds; years and months. */
  pages: Map<string, Date>;
  /** Numbered pages of paginated lists, `/tags/gaza/page/3/`. */
  numbered: Map<string, Date>;
}

/**
 * Computes the list paths of a build, from the site's plan.
 *
 * @param articles Without drafts; each counts from its time of publication.
 */
export function computeListPaths(articles: readonly ArticleMetadata[]): ListPaths {
  const pages = new Map<string, Date>();
  const numbered = new Map<string, Date>();
  for (const kind of pageKinds) {
    for (const [path, times] of entryTimes(kind, articles)) {
      times.sort((a, b) => a.getTime() - b.getTime());
      const [first] = times;
      // A kind with one address exists without entries too.
      if (first && kind.each) {
        pages.set(path, first);
        if (kind.feed) pages.set(`${path}rss.xml`, first);
      }
      for (const [number, needed] of listNumberedPages(kind, times.length)) {
        const since = times[needed - 1];
        if (since) numbered.set(`${path}page/${number}/`, since);
      }
    }
  }
  return { pages, numbered };
}

/**
 * The addresses of a kind with one page for each term, year or month, and the times of its entries.
 */
function entryTimes(kind: PageKind, articles: readonly ArticleMetadata[]): Map<string, Date[]> {
  const valuesOf = entryValues(kind);
  const found = new Map<string, Date[]>();
  if (!valuesOf) return found;
  for (const article of articles) {
    for (const values of valuesOf(article)) {
      const times = found.get(values);
      if (times) times.push(article.published);
      else found.set(values, [article.published]);
    }
  }
  const address = getKindAddress(kind);
  return new Map(
    [...found].map(([values, times]) => [fillAddress(address, ...values.split('/')), times]),
  );
}

/**
 * What fills in the address of a kind: identifiers, years, months such as `2024/05`. One for each page
 * of the kind that lists an article; nothing for a kind that lists none.
 */
function entryValues(
  kind: PageKind,
): ((article: ArticleMetadata) => readonly string[]) | undefined {
  if (kind === sitePlan.corrections) return ({ corrections }) => corrections.map(() => '');
  switch (kind.each) {
    case 'tags':
      return ({ tags }) => tags;
    case 'authors':
      return ({ authors }) => authors;
    case 'sections':
      return ({ section }) => (section ? [section] : []);
    case 'series':
      return ({ series }) => (series ? [series.id] : []);
    case 'year':
      return ({ path }) => [path.split('/')[1] ?? ''];
    case 'month':
      return ({ path }) => [path.split('/').slice(1, 3).join('/')];
    default:
      return undefined;
  }
}

/** The page numbers of a list, and how many entries it needs for each. */
function listNumberedPages(kind: PageKind, entries: number): [number: number, needed: number][] {
  const size = site.pageSize;
  if (kind.pages === 'stable') {
    const count = Math.max(0, Math.floor(entries / size) - 1);
    return Array.from({ length: count }, (_, at) => [at + 1, (at + 2) * size]);
  }
  if (kind.pages !== 'parts') return [];
  // A series is numbered from its first part; its first page has no number.
  const count = Math.max(0, Math.ceil(entries / (4 * size)) - 1);
  return Array.from({ length: count }, (_, at) => [at + 2, (at + 1) * 4 * size + 1]);
}
