import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { buildSearchIndex } from './build-search-index.ts';
import { type DocumentSource, documentOf } from './document-source.ts';

/** What the thread is given. */
export interface IndexThreadData {
  sources: readonly DocumentSource[];
  folder: string;
  store: string;
}

/* The thread that indexes while pages render: `start-index-thread.ts` starts it. */
const { sources, folder, store } = workerData as IndexThreadData;
const documents = sources.map((source) => ({
  digest: source.digest,
  url: source.url,
  document: () => documentOf(source),
}));
if (!parentPort) throw new Error('runs as a thread alone');
// The one message that comes says that the folder may be filled.
const ready = once(parentPort, 'message');
parentPort.postMessage(await buildSearchIndex({ documents, folder, store, ready }));
