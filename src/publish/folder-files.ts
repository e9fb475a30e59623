import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lists the files below a folder, as paths with `/`; a folder that does not exist has none.
 *
 * @param except A folder that is not looked into.
 */
export function folderFiles(root: string, except?: string): Set<string> {
  const files = new Set<string>();
  if (existsSync(root)) list(root, '', except, files);
  return files;
}

/** Times of folders by their path below a root, in milliseconds since 1970; its own is ''. */
export type FolderTimes = ReadonlyMap<string, number>;

/**
 * The same, where a list was made before: only folders that have changed are listed again.
 *
 * @param known The files of then, and the times of the folders that held them; without any folder
 *   everything is listed.
 * @param changed Folders that have had something added since, or taken away.
 * @returns The files of now; some that were taken away may be among them.
 */
export function folderFilesSince(
  root: string,
  known: { files: Iterable<string>; folders: FolderTimes },
  changed: Iterable<string>,
  except?: string,
): Set<string> {
  const { folders } = known;
  if (folders.size === 0) return folderFiles(root, except);
  const files = new Set(known.files);
  for (const name of changed) {
    if (existsSync(join(root, name))) list(root, name && `${name}/`, except, files, folders);
  }
  return files;
}

/**
 * The times of all folders that hold files, and of those that hold them.
 *
 * @param known Times that need not be asked for.
 */
export function folderTimes(
  root: string,
  files: Iterable<string>,
  known: FolderTimes = new Map(),
): FolderTimes {
  const timeOf = (name: string) => known.get(name) ?? statSync(join(root, name)).mtimeMs;
  return new Map([...foldersOf(files)].map((name) => [name, timeOf(name)]));
}

/** @param looked Folders that are looked at by themselves. */
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

/** The folders that hold files, and those that hold them; the root, '', among them. */
export function foldersOf(files: Iterable<string>): Set<string> {
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

/** Removes those folders that are empty, or hold nothing but such folders. */
export function removeEmptyFolders(root: string, folders: ReadonlySet<string>): void {
  for (const name of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      if (name !== '') rmdirSync(join(root, name));
    } catch {
      // It is not empty, and asking first would take as long.
    }
  }
}

/** Makes folders one at a time: making a whole path asks for each of its parts again. */
export class FolderMaker {
  readonly #made = new Set<string>();

  make(folder: string): void {
    if (this.#made.has(folder)) return;
    this.#made.add(folder);
    try {
      mkdirSync(folder);
    } catch {
      // It stands, or its parent does not.
      if (existsSync(folder)) return;
      this.make(dirname(folder));
      mkdirSync(folder);
    }
  }
}
