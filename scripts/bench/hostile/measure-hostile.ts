import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Processor milliseconds of a text and of one twice as long; nothing where it took too long. */
export interface HostileTimes {
  name: string;
  once: number | undefined;
  twice: number | undefined;
}

const threadFile = new URL('./measure-thread.ts', import.meta.url);

/**
 * Reads texts one after the other in a thread, which is ended and begun anew where one hangs.
 *
 * @param length UTF-16 code units of the shorter text.
 * @param longestWait Milliseconds after which a text is given up.
 */
export async function* measureHostile(
  names: readonly string[],
  length: number,
  longestWait: number,
): AsyncGenerator<HostileTimes> {
  let thread: Worker | undefined;
  try {
    for (const name of names) {
      if (!thread) {
        thread = new Worker(threadFile);
        await once(thread, 'message');
      }
      const stop = new AbortController();
      const answer = once(thread, 'message', { signal: stop.signal }) as Promise<[number[]]>;
      thread.postMessage({ name, lengths: [length, 2 * length] });
      const times = await Promise.race([
        answer.then(([each]) => each),
        wait(longestWait, undefined, { signal: stop.signal }),
      ]).finally(() => {
        answer.catch(() => {});
        stop.abort();
      });
      yield { name, once: times?.[0], twice: times?.[1] };
      if (!times) {
        await thread.terminate();
        thread = undefined;
      }
    }
  } finally {
    await thread?.terminate();
  }
}
