import { startThread } from '../../site/start-thread.ts';
import { workerFile } from '../../site/worker-file.ts';
import type { SearchIndexReport } from './build-search-index.ts';
import type { IndexThreadData } from './index-thread.ts';

/** A running index build. */
export interface IndexThread {
  /**
   * Writes the index into its folder.
   *
   * @throws Any error of the thread.
   */
  finish(): Promise<SearchIndexReport>;
  /** Terminates the thread. */
  stop(): void;
}

const threadFile = workerFile('./index-thread', import.meta.url);

/** Starts a worker thread that builds the index. */
export function startIndexThread(data: IndexThreadData): IndexThread {
  const thread = startThread(threadFile, data);
  const done = new Promise<SearchIndexReport>((settled, failed) => {
    thread.once('message', settled);
    thread.once('error', failed);
  });
  // `finish` reports the error; if the build has failed already, nobody calls it.
  done.catch(() => {});
  return {
    finish() {
      thread.postMessage('ready');
      return done;
    },
    stop: () => void thread.terminate(),
  };
}
