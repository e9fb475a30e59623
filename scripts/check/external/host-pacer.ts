import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Spaces requests to each host.
 *
 * @param interval Least milliseconds between the starts of two requests to one host.
 * @returns A function that waits until the next request to a host may start.
 */
export function createHostPacer(interval: number): (host: string) => Promise<void> {
  const nextStarts = new Map<string, number>();
  return async (host) => {
    const now = Date.now();
    const start = Math.max(now, nextStarts.get(host) ?? 0);
    nextStarts.set(host, start + interval);
    if (start > now) await sleep(start - now);
  };
}
