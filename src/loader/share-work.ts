import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Work on many items that any thread may do. */
export interface SharedWork<Item, Result> {
  items: readonly Item[];
  /** The module that a thread runs: it answers each list of items by one of results. */
  file: URL;
  /** Its `workerData`. */
  data: unknown;
  /** With fewer items no thread is started: it would take as long. */
  worthThreads: number;
  /** Items that a thread takes at a time; it waits for this one between two lists. */
  batchSize: number;
  /** Does some of the work in this thread, and gives a result for each item, as a thread does. */
  here(items: readonly Item[]): Promise<readonly Result[]>;
  /** Items that this thread takes at a time, before it looks after the others. */
  batchSizeHere: number;
  /** Takes the result of an item; they come in any order. */
  onDone(item: Item, result: Result): void;
}

/**
 * Shares work between this thread and as many others as the machine has processors besides: to
 * start a thread takes reading its modules, copying its data, and compiling what runs often.
 *
 * @throws What a thread throws, or this one, and where results are missing; the others are ended then.
 */
export async function shareWork<Item, Result>(work: SharedWork<Item, Result>): Promise<void> {
  const { items } = work;
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
  const hand = (batch: readonly Item[], results: readonly Result[]) => {
    if (results.length !== batch.length) {
      throw new Error(
        `${work.file.pathname} gave ${results.length} results for ${batch.length} items`,
      );
    }
    // There is one for each, as was just seen; it may be `undefined` itself.
    for (const [at, item] of batch.entries()) work.onDone(item, results[at] as Result);
  };
  const threads = Array.from(
    { length: items.length < work.worthThreads ? 0 : availableParallelism() - 1 },
    () => new Worker(work.file, { workerData: work.data }),
  );
  const inThread = async (thread: Worker) => {
    const next = () => {
      const batch = last(work.batchSize);
      if (batch.length === 0) return undefined;
      thread.postMessage(batch);
      // Its module answers with nothing else.
      return { batch, answer: once(thread, 'message') as Promise<[readonly Result[]]> };
    };
    let current = next();
    while (current) {
      const { batch, answer } = current;
      const [results] = await answer;
      // It goes on before its results are looked at.
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
    // Whoever still works finds nothing more to do.
    rest.from = rest.to;
    throw error;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
