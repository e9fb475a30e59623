import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../site/start-thread.ts';

/** Work on many items that any thread can do. */
export interface SharedWork<Item, Result> {
  items: readonly Item[];
  /** The worker's module: it answers each batch of items with a list of results. */
  file: URL;
  /** Its `workerData`. */
  data: unknown;
  /** With fewer items no thread is started: starting it would take as long. */
  worthThreads: number;
  /** Batch size of worker threads. */
  batchSize: number;
  /** Processes a batch in this thread, and returns a result for each item, as a worker does. */
  here(items: readonly Item[]): Promise<readonly Result[]>;
  /** Batch size of this thread, which serves the others between batches. */
  batchSizeHere: number;
  /** Called with the result of each item, in any order. */
  onDone(item: Item, result: Result): void;
}

/**
 * Shares work between this thread and one worker thread for each further processor. Starting a
 * thread takes the time to load its modules, copy its data, and compile hot code.
 *
 * @throws Errors of any thread, and if results are missing; the other threads are then terminated.
 */
export async function shareWork<Item, Result>(work: SharedWork<Item, Result>): Promise<void> {
  const { items } = work;
  const rest = { from: 0, to: items.length };
  // This thread and the workers start at opposite ends: neighbours are alike, so each kind of code
  // is compiled in few threads.
  const first = (count: number) => {
    const batch = items.slice(rest.from, Math.min(rest.from + count, rest.to));
    rest.from += batch.length;
    return batch;
  };
  const last = (count: number) => {
    const batch = items.slice(Math.max(rest.to - count, rest.from), rest.to);
    rest.to -= batch.length;
    return batch;
  };
  const hand = (batch: readonly Item[], results: readonly Result[]) => {
    if (results.length !== batch.length) {
      throw new Error(
        `${work.file.pathname} gave ${results.length} results for ${batch.length} items`,
      );
    }
    // The lengths were checked; a result may be `undefined` itself.
    for (const [at, item] of batch.entries()) work.onDone(item, results[at] as Result);
  };
  const threads = Array.from(
    { length: items.length < work.worthThreads ? 0 : availableParallelism() - 1 },
    () => startThread(work.file, work.data),
  );
  const inThread = async (thread: Worker) => {
    const next = () => {
      const batch = last(work.batchSize);
      if (batch.length === 0) return undefined;
      thread.postMessage(batch);
      // The worker sends no other message.
      return { batch, answer: once(thread, 'message') as Promise<[readonly Result[]]> };
    };
    let current = next();
    while (current) {
      const { batch, answer } = current;
      const [results] = await answer;
      // The next batch starts before the results are processed.
      current = next();
      hand(batch, results);
    }
  };
  const inThisThread = async () => {
    for (
      let batch = first(work.batchSizeHere);
      batch.length > 0;
      batch = first(work.batchSizeHere)
    ) {
      hand(batch, await work.here(batch));
      await nextTurn();
    }
  };
  try {
    await Promise.all([...threads.map(inThread), inThisThread()]);
  } catch (error) {
    // Empties the queue, so that the others stop.
    rest.from = rest.to;
    throw error;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
