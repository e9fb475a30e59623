import { parentPort } from 'node:worker_threads';
import { type FolderPair, linkFolders } from './link-tree.ts';

/* A thread that links folders: `link-tree.ts` starts it. */
parentPort?.on('message', async (pairs: readonly FolderPair[]) => {
  parentPort?.postMessage(await linkFolders(pairs));
});
