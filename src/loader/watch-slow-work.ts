import { Worker } from 'node:worker_threads';
import { workerFile } from '../site/worker-file.ts';
import { currentWorkBuffer } from './current-work.ts';

const threadFile = workerFile('./slow-work-thread', import.meta.url);

/** Milliseconds after which someone who waits should know what for. */
const usualPatience = 10_000;

/**
 * Names on standard error whatever a thread reads for longer than ten seconds (`setCurrentWork`),
 * while it is still being read, also where this thread is the busy one.
 *
 * @param patience Milliseconds.
 * @returns Ends the watch.
 */
export function watchSlowWork(patience = usualPatience): () => Promise<unknown> {
  const workerData = { buffer: currentWorkBuffer(), patience };
  const thread = new Worker(threadFile, { workerData });
  thread.unref();
  // Without a watch the work goes on.
  thread.on('error', () => {});
  return () => thread.terminate();
}
