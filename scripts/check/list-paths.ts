import type { ArticleMetadata } from '../../src/loader/read-article.ts';
import { site } from '../../src/site/settings.ts';

/** The paths of lists that come from the articles themselves. */
export interface ListPaths {
  /** Tags, sections, authors and series in use, with their feeds; years and months. */
  pages: string[];
  /** The numbered pages of long lists, `/tags/gaza/page/3/`. */
  numbered: string[];
}

/** Works out which lists a build makes, by the rules of `src/pages` and `stable-pages.ts`. */
export function listPaths(articles: readonly ArticleMetadata[]): ListPaths {
  const counts = new Map<string, number>();
  const count = (path: string) => counts.set(path, (counts.get(path) ?? 0) + 1);
  const months = new Set<string>();
  for (const { tags, section, authors, series, corrections, path } of articles) {
    for (const _ of corrections) count('/corrections/');
    for (const id of tags) count(`/tags/${id}/`);
    for (const id of authors) count(`/authors/${id}/`);
    if (section) count(`/sections/${section}/`);
    if (series) count(`/series/${series.id}/`);
    const [, year, month] = path.split('/');
    months.add(`/archive/${year}/`).add(`/archive/${year}/${month}/`);
  }
  const lists = [...counts.keys()];
  return {
    pages: [
      ...lists,
      ...lists
        .filter((path) => /^\/(?:tags|sections)\//.test(path))
        .map((path) => `${path}rss.xml`),
      ...months,
    ],
    numbered: [...counts].flatMap(([path, length]) =>
      path.startsWith('/series/') ? partPages(path, length) : stablePages(path, length),
    ),
  };
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
