import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Work on many items that any thread may do. */
export interface SharedWork<Item, Result> {
  items: readonly Item[];
  /** Absolute path of the module that a thread runs: it answers each list of items by their results. */
  file: string;
  /** Its `workerData`. */
  data: unknown;
  /** Items that a thread takes at a time; it waits for this one between two lists. */
  batchSize: number;
  /** Does some of the work in this thread. */
  here(items: readonly Item[]): Promise<readonly Result[]>;
  /** Items that this thread takes at a time, before it looks after the others. */
  batchSizeHere: number;
  /** Takes the results of a list of items; lists come in any order. */
  onDone(items: readonly Item[], results: readonly Result[]): void;
}

/**
 * Shares work between this thread and as many others as the machine has processors besides: to
 * start a thread takes reading its modules, copying its data, and compiling what runs often.
 *
 * @throws What a thread throws, or this one; the others are ended then.
 */
export async function shareWork<Item, Result>(work: SharedWork<Item, Result>): Promise<void> {
  const { items, onDone } = work;
  const rest = { from: 0, to: items.length };
  // From both ends, as neighbours are alike: what makes them is then compiled in few threads.
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
  const threads = Array.from(
    { length: availableParallelism() - 1 },
    () => new Worker(work.file, { workerData: work.data }),
  );
  const inThread = async (thread: Worker) => {
    const send = (batch: readonly Item[]) => {
      thread.postMessage(batch);
      // Its module answers with nothing else.
      return once(thread, 'message') as Promise<[readonly Result[]]>;
    };
    let batch = last(work.batchSize);
    let answer = send(batch);
    while (batch.length > 0) {
      const [results] = await answer;
      const done = batch;
      batch = last(work.batchSize);
      // It goes on before its results are looked at.
      if (batch.length > 0) answer = send(batch);
      onDone(done, results);
    }
  };
  const inThisThread = async () => {
    for (
      let batch = first(work.batchSizeHere);
      batch.length > 0;
      batch = first(work.batchSizeHere)
    ) {
      onDone(batch, await work.here(batch));
      await nextTurn();
    }
  };
  try {
    await Promise.all([...threads.map(inThread), inThisThread()]);
  } catch (error) {
    // Whoever still works finds nothing more to do.
    rest.from = rest.to;
    throw error;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
