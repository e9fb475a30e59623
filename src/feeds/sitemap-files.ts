import { type SitemapEntry, type SitemapPage, sitemapPages } from '../seo/sitemap.ts';
import { articleEntries, listEntries } from './sitemap-entries.ts';

/**
 * All files of the sitemap: articles by age, then lists and the owner's own pages. An owner's page
 * that replaces one of the engine's is listed once.
 *
 * @param ownPaths Paths of the owner's own pages.
 */
export async function sitemapFiles(ownPaths: readonly string[]): Promise<SitemapPage[]> {
  const [articles, lists] = await Promise.all([articleEntries(), listEntries()]);
  const listed = new Set([...articles, ...lists].map(({ path }) => path));
  const own = ownPaths.filter((path) => !listed.has(path)).map((path): SitemapEntry => ({ path }));
  return [...sitemapPages(articles), ...sitemapPages([...lists, ...own], { prefix: 'lists-' })];
}
