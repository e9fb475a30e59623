import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder, and where its files are to stand too. */
export interface FolderPair {
  /** A folder that exists. */
  from: string;
  /** A folder that does not. */
  to: string;
}

/**
 * Puts a folder's files into another folder too, as links where the file system can: ten thousand
 * copies would take as long as making them. Neither side may write into such a file.
 *
 * @param from A folder that exists.
 * @param to A folder that does not.
 */
export function linkFolder(from: string, to: string): void {
  for (const folder of linkOwnFiles(from, to)) linkFolder(folder.from, folder.to);
}

/** The same for the files that stand in the folder itself. @returns The folders in it, yet to be linked. */
export function linkOwnFiles(from: string, to: string): FolderPair[] {
  mkdirSync(to, { recursive: true });
  const folders: FolderPair[] = [];
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const pair = { from: join(from, entry.name), to: join(to, entry.name) };
    if (entry.isDirectory()) folders.push(pair);
    else linkFile(pair.from, pair.to);
  }
  return folders;
}

/** Gives a file a second name, which must be free; a copy where the file system has no links. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
