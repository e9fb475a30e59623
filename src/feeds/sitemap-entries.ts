import { archiveYears } from '../library/archive.ts';
import { archivePath } from '../library/archive-path.ts';
import type { Article } from '../library/article.ts';
import { allArticles } from '../library/articles.ts';
import { termsInUse } from '../library/terms.ts';
import type { SitemapEntry } from '../seo/sitemap.ts';

/** Every article's address, oldest first, so that their places in the sitemap stay. */
export async function articleEntries(): Promise<SitemapEntry[]> {
  return (await allArticles()).toReversed().map((article) => ({
    path: article.path,
    modified: lastChange(article),
  }));
}

/**
 * The front page and every list. Without times, which would change with every article, and tell
 * crawlers nothing that the times of the articles do not.
 */
export async function listEntries(): Promise<SitemapEntry[]> {
  const [years, ...vocabularies] = await Promise.all([
    archiveYears(),
    ...(['sections', 'tags', 'authors', 'series'] as const).map(async (name) => {
      const terms = (await termsInUse(name)).map(({ term }) => ({ path: `/${name}/${term.id}/` }));
      // A series has a page; there is no page of all series.
      const whole = name === 'series' ? [] : [{ path: `/${name}/` }];
      return [...whole, ...terms.sort(byPath)];
    }),
  ]);
  const archive = years.flatMap(({ year, months }) => [
    { path: archivePath(year) },
    ...months.map(({ month }) => ({ path: archivePath(year, month) })),
  ]);
  return [
    { path: '/' },
    ...vocabularies.flat(),
    { path: '/archive/' },
    { path: '/corrections/' },
    ...archive.sort(byPath),
  ];
}

function lastChange({ published, updated }: Article): Date {
  return updated ?? published;
}

function byPath(a: SitemapEntry, b: SitemapEntry): number {
  return a.path < b.path ? -1 : 1;
}
