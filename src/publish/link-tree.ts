import { shareWork } from '../loader/share-work.ts';
import { type FolderPair, linkFolder, linkOwnFiles } from '../search/build/link-folder.ts';
import { workerFile } from '../site/worker-file.ts';

/** Starting a thread takes as long as linking some thousand files. */
const worthThreads = 5000;

/** Folders that a thread takes at a time. */
const batchSize = 8;

const threadFile = workerFile('./link-thread', import.meta.url);

/**
 * The same as `linkFolder`, for a large tree in threads: the file system makes folders in other
 * folders side by side.
 *
 * @param from A folder that exists.
 * @param to A folder that does not.
 * @param size Files of the tree, about.
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

/** Links some folders, with all that is in them. @returns The same, as what is done. */
export async function linkFolders(folders: readonly FolderPair[]): Promise<readonly FolderPair[]> {
  for (const { from, to } of folders) linkFolder(from, to);
  return folders;
}
