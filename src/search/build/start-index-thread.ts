import { Worker } from 'node:worker_threads';
import { workerFile } from '../../site/worker-file.ts';
import type { IndexThreadData } from './index-thread.ts';

/** An index in the making. */
export interface IndexThread {
  /**
   * Puts the index into its folder.
   *
   * @throws What went wrong since the thread began.
   */
  finish(): Promise<{ documents: number; written: number }>;
  /** Ends it, whatever it is at. */
  stop(): void;
}

const threadFile = workerFile('./index-thread', import.meta.url);

/** Begins to index, in a thread of its own. */
export function startIndexThread(data: IndexThreadData): IndexThread {
  const thread = new Worker(threadFile, { workerData: data });
  const done = new Promise<{ documents: number; written: number }>((settled, failed) => {
    thread.once('message', settled);
    thread.once('error', failed);
  });
  // Whoever waits for it is told; nobody waits any more when the build has failed already.
  done.catch(() => {});
  return {
    finish() {
      thread.postMessage('ready');
      return done;
    },
    stop: () => void thread.terminate(),
  };
}
