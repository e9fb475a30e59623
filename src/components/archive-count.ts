import { formatAtLeast } from './at-least.ts';
import { countOf, messages } from './site-text.ts';

/** How many articles a year or a month has; at least how many, where new ones still come into it. */
export function archiveCount(count: number, { isNewest }: { isNewest: boolean }): string {
  return (isNewest ? formatAtLeast : countOf)(count, messages.counts.articles);
}
