import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder, and the folder to link its files into. */
export interface FolderPair {
  /** An existing folder. */
  from: string;
  /** A folder that does not exist yet. */
  to: string;
}

/**
 * Mirrors a folder with hard links where the file system has them: ten thousand copies would take
 * as long as a rebuild. Neither side may write into such a file.
 *
 * @param from An existing folder.
 * @param to A folder that does not exist yet.
 */
export function linkFolder(from: string, to: string): void {
  for (const folder of linkOwnFiles(from, to)) linkFolder(folder.from, folder.to);
}

/** Links the files directly in a folder. @returns Its subfolders, still to be linked. */
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

/** Hard-links a file to a free name; copies it where the file system has no links. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
