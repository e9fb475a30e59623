import { shareWork } from '../loader/share-work.ts';
import { type FolderPair, linkFolder, linkOwnFiles } from '../search/build/link-folder.ts';
import { workerFile } from '../site/worker-file.ts';

/** Starting a worker thread takes as long as linking some thousand files. */
const worthThreads = 5000;

/** Folders in a batch. */
const batchSize = 8;

const threadFile = workerFile('./link-thread', import.meta.url);

/**
 * Like `linkFolder`, with worker threads for a large tree: the file system creates folders of
 * different parents in parallel.
 *
 * @param from An existing folder.
 * @param to A folder that does not exist yet.
 * @param size Approximate number of files.
 */
export async function linkTree(from: string, to: string, size: number): Promise<void> {
  if (size < worthThreads) return linkFolder(from, to);
  const within = linkOwnFiles(from, to);
  await shareWork<FolderPair, FolderPair>({
    items: within.flatMap((folder) => linkOwnFiles(folder.from, folder.to)),
    file: threadFile,
    data: undefined,
    worthThreads: 0,
    batchSize,
    here: linkFolders,
    batchSizeHere: 1,
    onDone() {},
  });
}

/** Links folders recursively. @returns The same folders, as the batch's results. */
export async function linkFolders(folders: readonly FolderPair[]): Promise<readonly FolderPair[]> {
  for (const { from, to } of folders) linkFolder(from, to);
  return folders;
}
