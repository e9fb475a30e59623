import { formatAtLeast } from './format-at-least.ts';
import { formatCount, messages } from './site-text.ts';

/**
 * Number of articles of a year or month; a lower bound for the newest one, to which articles are
 * still added.
 */
export function formatArchiveCount(count: number, { isNewest }: { isNewest: boolean }): string {
  return (isNewest ? formatAtLeast : formatCount)(count, messages.counts.articles);
}
