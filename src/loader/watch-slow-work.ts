import { startThread } from '../site/start-thread.ts';
import { workerFile } from '../site/worker-file.ts';
import { currentWorkBuffer } from './current-work.ts';

const threadFile = workerFile('./slow-work-thread', import.meta.url);

/** Milliseconds after which a waiting person should know the reason. */
const usualPatience = 10_000;

/**
 * Reports on standard error what a thread has been reading for longer than ten seconds
 * (`setCurrentWork`), while it is in progress, even if this thread is the busy one.
 *
 * @param patience Milliseconds.
 * @returns Stops watching.
 */
export function watchSlowWork(patience = usualPatience): () => Promise<unknown> {
  const workerData = { buffer: currentWorkBuffer(), patience };
  const thread = startThread(threadFile, workerData);
  thread.unref();
  // The watch is optional: its errors do not stop the work.
  thread.on('error', () => {});
  return () => thread.terminate();
}
