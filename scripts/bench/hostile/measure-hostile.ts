import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { TimeAtLength } from './find-slowest.ts';

/** Processor milliseconds of an input; nothing where it took too long. */
export interface HostileTimes {
  name: string;
  /** At the greatest length. */
  longest: number | undefined;
  /** The most at any length up to it. */
  slowest: TimeAtLength | undefined;
  /** By how much doubling multiplies the time, at a length whose time can be compared. */
  growth: number | undefined;
}

const threadFile = new URL('./measure-thread.ts', import.meta.url);

/**
 * Reads inputs one after the other in a thread, which is ended and begun anew where one hangs.
 *
 * @param length UTF-16 code units of the longest input.
 * @param longestWait Milliseconds of processor time after which an input is given up.
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
      const answer = once(thread, 'message', { signal: stop.signal }) as Promise<[HostileTimes]>;
      thread.postMessage({ name, length });
      const times = await Promise.race([
        answer.then(([each]) => each),
        waitForProcessor(longestWait, stop.signal),
      ]).finally(() => {
        answer.catch(() => {});
        stop.abort();
      });
      yield times ?? { name, longest: undefined, slowest: undefined, growth: undefined };
      if (!times) {
        await thread.terminate();
        thread = undefined;
      }
    }
  } finally {
    await thread?.terminate();
  }
}

/** Waits until this process has used so much time. Its other thread does, while this one waits. */
async function waitForProcessor(milliseconds: number, signal: AbortSignal): Promise<undefined> {
  const before = process.cpuUsage();
  for (;;) {
    await wait(500, undefined, { signal });
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 > milliseconds) return undefined;
  }
}
