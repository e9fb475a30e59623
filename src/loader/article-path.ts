import { dayInZone } from '../arabic/dates.ts';
import { site } from '../site/settings.ts';

/**
 * An article's identifier: its file below `articles/`, without ending; a folder stands for the
 * `index.mdx` in it.
 *
 * @example articleId('2024/07/hodna/index.mdx') // '2024/07/hodna'
 */
export function articleId(file: string): string {
  return file.replace(/\.mdx$/, '').replace(/\/index$/, '');
}

/** The last part of an identifier, which the URL takes over. */
export function articleSlug(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/**
 * An article's path on the site, `/YYYY/MM/slug/`; the month is cut in the site's time zone, so
 * that the address, the date shown and the archive agree.
 */
export function articlePath(id: string, published: Date): string {
  const { year, month } = dayInZone(published, site.dates.timeZone);
  return `/${year}/${String(month).padStart(2, '0')}/${articleSlug(id)}/`;
}
