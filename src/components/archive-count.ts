import { formatAtLeast } from './at-least.ts';
import { countOf, messages } from './site-text.ts';

/**
 * Number of articles of a year or month; a lower bound for the newest one, to which articles are
 * still added.
 */
export function archiveCount(count: number, { isNewest }: { isNewest: boolean }): string {
  return (isNewest ? formatAtLeast : countOf)(count, messages.counts.articles);
}
