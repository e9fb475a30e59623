import { getDayInZone } from '../arabic/dates.ts';

/**
 * An article's identifier: its path below `articles/` without extension; `index.mdx` is named by
 * its folder.
 *
 * @example articleId('2024/07/hodna/index.mdx') // '2024/07/hodna'
 */
export function articleId(file: string): string {
  return file.replace(/\.mdx$/, '').replace(/\/index$/, '');
}

/** The last part of an identifier, which is the slug in the URL. */
export function articleSlug(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/**
 * An article's path on the site, `/YYYY/MM/slug/`; the month is that of the site's time zone, so
 * that the address, the date shown and the archive agree.
 *
 * @param timeZone IANA name of that zone.
 */
export function articlePath(id: string, published: Date, timeZone: string): string {
  const { year, month } = getDayInZone(published, timeZone);
  return `/${year}/${String(month).padStart(2, '0')}/${articleSlug(id)}/`;
}

/** Formats `YYYY/MM`, the month of publication in the site's time zone. */
export function monthFolder(published: Date, timeZone: string): string {
  const { year, month } = getDayInZone(published, timeZone);
  return `${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}`;
}
