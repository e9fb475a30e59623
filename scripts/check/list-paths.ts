import type { ArticleMetadata } from '../../src/loader/read-article.ts';
import {
  addressOf,
  fillAddress,
  type PageKind,
  pageKinds,
  sitePlan,
} from '../../src/schema/site-plan.ts';
import { site } from '../../src/site/settings.ts';

/** The paths of lists that come from the articles themselves. */
export interface ListPaths {
  /** Tags, sections, authors and series in use, with their feeds; years and months. */
  pages: string[];
  /** The numbered pages of long lists, `/tags/gaza/page/3/`. */
  numbered: string[];
}

/** Works out which lists a build makes, by the site's plan. */
export function listPaths(articles: readonly ArticleMetadata[]): ListPaths {
  const lists = pageKinds.flatMap((kind) =>
    [...countPages(kind, articles)].map(([path, length]) => ({ kind, path, length })),
  );
  return {
    pages: lists.flatMap(({ kind, path }) => (kind.feed ? [path, `${path}rss.xml`] : [path])),
    numbered: lists.flatMap(({ kind, path, length }) => {
      if (kind.pages === 'parts') return partPages(path, length);
      return kind.pages === 'stable' ? stablePages(path, length) : [];
    }),
  };
}

/** The addresses of a kind that has one for each term, year or month, and how long each list is. */
function countPages(kind: PageKind, articles: readonly ArticleMetadata[]): Map<string, number> {
  const counts = new Map<string, number>();
  const address = addressOf(kind);
  const count = (...values: string[]) => {
    const path = fillAddress(address, ...values);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  };
  for (const { tags, section, authors, series, corrections, path } of articles) {
    const [, year = '', month = ''] = path.split('/');
    if (kind.each === 'tags') for (const id of tags) count(id);
    if (kind.each === 'authors') for (const id of authors) count(id);
    if (kind.each === 'sections' && section) count(section);
    if (kind.each === 'series' && series) count(series.id);
    if (kind.each === 'year') count(year);
    if (kind.each === 'month') count(year, month);
    if (kind === sitePlan.corrections) for (const _ of corrections) count();
  }
  return counts;
}

function stablePages(path: string, length: number): string[] {
  const count = Math.max(0, Math.floor(length / site.pageSize) - 1);
  return Array.from({ length: count }, (_, index) => `${path}page/${index + 1}/`);
}

/** A series counts from its first part; its first page has no number. */
function partPages(path: string, length: number): string[] {
  const count = Math.max(0, Math.ceil(length / (4 * site.pageSize)) - 1);
  return Array.from({ length: count }, (_, index) => `${path}page/${index + 2}/`);
}
