import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Threads that take one job each at a time, and answer it with one message. */
export interface ThreadPool<Job, Answer> {
  size: number;
  /** At most `size` jobs may be under way. @throws What the thread threw. */
  run(job: Job): Promise<Answer>;
  end(): Promise<unknown>;
}

/**
 * Starts as many threads as the machine has processors.
 *
 * @param file Absolute path of the module that they run.
 * @param data Its `workerData`.
 */
export function threadPool<Job, Answer>(file: string, data: unknown): ThreadPool<Job, Answer> {
  const threads = Array.from(
    { length: availableParallelism() },
    () => new Worker(file, { workerData: data }),
  );
  const idle = [...threads];
  return {
    size: threads.length,
    async run(job) {
      const thread = idle.pop();
      if (!thread) throw new Error('more jobs under way than threads');
      const answer = once(thread, 'message');
      thread.postMessage(job);
      // Its module answers with nothing else.
      const [value] = (await answer) as [Answer];
      idle.push(thread);
      return value;
    },
    end: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}
