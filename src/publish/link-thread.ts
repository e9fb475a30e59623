import { parentPort } from 'node:worker_threads';
import type { FolderPair } from '../search/build/link-folder.ts';
import { linkFolders } from './link-tree.ts';

/* Worker thread that links folders; `link-tree.ts` starts it. */
parentPort?.on('message', async (folders: readonly FolderPair[]) => {
  parentPort?.postMessage(await linkFolders(folders));
});
