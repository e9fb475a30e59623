import type { Schedule } from '../loader/schedule.ts';

/** A file of the published site that tells when it must be built again. */
export const nextPublishName = 'next-publish.json';

/**
 * The text of `next-publish.json`: the moment at which the next article is due, in seconds since 1970
 * (UTC), which any script can compare; `null` where none waits. Nothing else of the article.
 *
 * @example nextPublishText({ count: 0, next: undefined }) // '{"nextPublish":null}\n'
 */
export function nextPublishText({ next }: Schedule): string {
  // Not before its time: a part of a second counts as a whole one.
  const nextPublish = next ? Math.ceil(next.getTime() / 1000) : null;
  return `${JSON.stringify({ nextPublish })}\n`;
}

/**
 * When a built site must be built again.
 *
 * @param text Of its `next-publish.json`.
 * @returns Nothing where no article waits, or the text is not such a file.
 */
export function readNextPublish(text: string): Date | undefined {
  try {
    const { nextPublish } = JSON.parse(text) as { nextPublish?: unknown };
    return typeof nextPublish === 'number' ? new Date(nextPublish * 1000) : undefined;
  } catch {
    return undefined;
  }
}
