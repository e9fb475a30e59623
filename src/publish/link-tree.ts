import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shareWork } from '../loader/share-work.ts';
import { linkFile, linkFolder } from '../search/build/link-folder.ts';

/** A folder that a thread links. */
export interface FolderPair {
  from: string;
  to: string;
}

/** Starting a thread takes as long as linking some thousand files. */
const worthThreads = 5000;

/** Folders that a thread takes at a time. */
const batchSize = 8;

const threadFile = resolve('src/publish/link-thread.ts');

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
  await shareWork({
    items: openFolder(from, to).flatMap((pair) => openFolder(pair.from, pair.to)),
    file: threadFile,
    data: undefined,
    batchSize,
    here: linkFolders,
    batchSizeHere: 1,
    onDone() {},
  });
}

/** Makes a folder with the files of another one. @returns The folders that are to come into it. */
function openFolder(from: string, to: string): FolderPair[] {
  mkdirSync(to, { recursive: true });
  const folders: FolderPair[] = [];
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const pair = { from: join(from, entry.name), to: join(to, entry.name) };
    if (entry.isDirectory()) folders.push(pair);
    else linkFile(pair.from, pair.to);
  }
  return folders;
}

/** @returns Nothing of any folder. */
export async function linkFolders(pairs: readonly FolderPair[]): Promise<never[]> {
  for (const { from, to } of pairs) linkFolder(from, to);
  return [];
}
