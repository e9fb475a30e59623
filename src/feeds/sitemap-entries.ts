import { archiveYears } from '../library/archive.ts';
import { archivePath } from '../library/archive-path.ts';
import type { Article } from '../library/article.ts';
import { allArticles } from '../library/articles.ts';
import { manualPages } from '../library/manual.ts';
import { termsInUse } from '../library/terms.ts';
import { fillAddress, getKindAddress } from '../schema/site-plan.ts';
import type { SitemapEntry } from '../seo/sitemap.ts';
import { kindsInUse } from '../site/kinds-in-use.ts';

/** Addresses of all articles, oldest first, so that their positions in the sitemap are stable. */
export async function articleEntries(): Promise<SitemapEntry[]> {
  return (await allArticles()).toReversed().map((article) => ({
    path: article.path,
    modified: lastChange(article),
  }));
}

/**
 * Addresses of the front page and all lists, in the order of the site's plan. Without times, which
 * would change with every article, and say no more to crawlers than those of the articles.
 */
export async function listEntries(): Promise<SitemapEntry[]> {
  const years = await archiveYears();
  const addresses = kindsInUse.map(async (kind) => {
    const address = getKindAddress(kind);
    if (!kind.inSitemap) return [];
    switch (kind.each) {
      case undefined:
        return [address];
      case 'year':
        return years.map(({ year }) => archivePath(year));
      case 'month':
        return years.flatMap(({ year, months }) =>
          months.map(({ month }) => archivePath(year, month)),
        );
      case 'sections':
      case 'tags':
      case 'authors':
      case 'series':
        return (await termsInUse(kind.each)).map(({ term }) => fillAddress(address, term.id));
      case 'manual-page':
        return manualPages().map(({ path }) => path);
      default:
        throw new Error(`no sitemap lists the pages of ${kind.file}`);
    }
  });
  const lists = await Promise.all(addresses);
  // Sorted, so that a new page moves no other.
  return lists.flatMap((paths) => paths.sort()).map((path) => ({ path }));
}

function lastChange({ published, updated }: Article): Date {
  return updated ?? published;
}
