import { findNextChange, type Schedule } from './schedule.ts';

/** A file of the published site with the time of the next build. */
export const nextPublishName = 'next-publish.json';

/**
 * Formats `next-publish.json`: the time when an article next appears, is over or is withdrawn, in
 * seconds since 1970 (UTC), which any script can compare; `null` if nothing is to come. It says
 * nothing else about the article.
 *
 * @example nextPublishText({ count: 0, next: undefined }) // '{"nextPublish":null}\n'
 */
export function nextPublishText(schedule: Schedule): string {
  const next = findNextChange(schedule);
  // Rounded up: never before its time.
  const nextPublish = next ? Math.ceil(next.getTime() / 1000) : null;
  return `${JSON.stringify({ nextPublish })}\n`;
}

/**
 * Parses the time when a built site must be rebuilt.
 *
 * @param text Content of its `next-publish.json`.
 * @returns Undefined if nothing is to come, or the text is not such a file.
 */
export function readNextPublish(text: string): Date | undefined {
  try {
    const { nextPublish } = JSON.parse(text) as { nextPublish?: unknown };
    return typeof nextPublish === 'number' ? new Date(nextPublish * 1000) : undefined;
  } catch {
    return undefined;
  }
}
