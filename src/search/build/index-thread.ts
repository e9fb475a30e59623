import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { site } from '../../site/settings.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { type DocumentSource, loadDocument } from './document-source.ts';

/** Worker data of the indexing thread. */
export interface IndexThreadData {
  sources: readonly DocumentSource[];
  folder: string;
  store: string;
}

/* Worker thread that indexes while pages render; `start-index-thread.ts` starts it. */
const { sources, folder, store } = workerData as IndexThreadData;
const documents = sources.map((source) => ({
  digest: source.digest,
  url: source.url,
  document: () => loadDocument(source),
}));
if (!parentPort) throw new Error('runs as a thread alone');
// The only message: the output folder may be written.
const ready = once(parentPort, 'message');
parentPort.postMessage(
  await buildSearchIndex({
    documents,
    folder,
    store,
    ready,
    pagefind: site.pagefindClient !== false,
  }),
);
