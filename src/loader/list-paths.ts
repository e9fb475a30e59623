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
  const found = new Map<string, Date[]>();
  const address = getKindAddress(kind);
  for (const { tags, section, authors, series, corrections, path, published } of articles) {
    const add = (...values: string[]) => {
      const list = fillAddress(address, ...values);
      const times = found.get(list);
      if (times) times.push(published);
      else found.set(list, [published]);
    };
    const [, year = '', month = ''] = path.split('/');
    if (kind.each === 'tags') for (const id of tags) add(id);
    if (kind.each === 'authors') for (const id of authors) add(id);
    if (kind.each === 'sections' && section) add(section);
    if (kind.each === 'series' && series) add(series.id);
    if (kind.each === 'year') add(year);
    if (kind.each === 'month') add(year, month);
    if (kind === sitePlan.corrections) for (const _ of corrections) add();
  }
  return found;
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
