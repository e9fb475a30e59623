import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lists the files below a folder, as paths with `/`; a missing folder has none.
 *
 * @param except A folder to skip.
 */
export function listFolderFiles(root: string, except?: string): Set<string> {
  const files = new Set<string>();
  if (existsSync(root)) list(root, '', except, files);
  return files;
}

/**
 * Modification times of folders by their path below a root, in milliseconds since 1970; the root's
 * path is ''.
 */
export type FolderTimes = ReadonlyMap<string, number>;

/**
 * Updates an earlier list of files: lists only folders that have changed.
 *
 * @param known The earlier files, and the times of their folders; without folders everything is
 *   listed.
 * @param changed Folders in which files were added or removed since.
 * @returns The files; it may include some that were removed.
 */
export function updateFolderFiles(
  root: string,
  known: { files: Iterable<string>; folders: FolderTimes },
  changed: Iterable<string>,
  except?: string,
): Set<string> {
  const { folders } = known;
  if (folders.size === 0) return listFolderFiles(root, except);
  const files = new Set(known.files);
  for (const name of changed) {
    if (existsSync(join(root, name))) list(root, name && `${name}/`, except, files, folders);
  }
  return files;
}

/**
 * Reads the times of all folders that hold files, and of their parents.
 *
 * @param known Times that need not be read again.
 */
export function readFolderTimes(
  root: string,
  files: Iterable<string>,
  known: FolderTimes = new Map(),
): FolderTimes {
  const timeOf = (name: string) => known.get(name) ?? statSync(join(root, name)).mtimeMs;
  return new Map([...listFolders(files)].map((name) => [name, timeOf(name)]));
}

/** @param looked Folders that are listed separately. */
function list(
  root: string,
  below: string,
  except: string | undefined,
  files: Set<string>,
  looked?: ReadonlyMap<string, unknown>,
): void {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const name = below + entry.name;
    if (!entry.isDirectory()) files.add(name);
    else if (name !== except && !looked?.has(name)) list(root, `${name}/`, except, files, looked);
  }
}

/** The folders that hold files, and their parents up to the root, ''. */
export function listFolders(files: Iterable<string>): Set<string> {
  const folders = new Set(['']);
  for (const file of files) {
    let folder = parentOf(file);
    while (!folders.has(folder)) {
      folders.add(folder);
      folder = parentOf(folder);
    }
  }
  return folders;
}

const parentOf = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf('/')));

/** Removes folders that are empty, or hold only empty folders. */
export function removeEmptyFolders(root: string, folders: ReadonlySet<string>): void {
  for (const name of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      if (name !== '') rmdirSync(join(root, name));
    } catch {
      // Not empty: checking first would cost as much.
    }
  }
}

/** Creates folders one at a time: creating a whole path checks each of its parts again. */
export class FolderMaker {
  readonly #made = new Set<string>();

  make(folder: string): void {
    if (this.#made.has(folder)) return;
    this.#made.add(folder);
    try {
      mkdirSync(folder);
    } catch {
      // Either it exists, or its parent does not.
      if (existsSync(folder)) return;
      this.make(dirname(folder));
      mkdirSync(folder);
    }
  }
}
