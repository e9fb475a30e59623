import type { Listing } from './listing-paths.ts';
import { fill, formatSiteNumber, messages } from './site-text.ts';

/** A list's title with the page's number, so that titles are unique. */
export function pageTitle(title: string, { page }: Listing<unknown>): string {
  if (page.number === undefined) return title;
  return `${title} — ${fill(messages.lists.page, { number: formatSiteNumber(page.number) })}`;
}
