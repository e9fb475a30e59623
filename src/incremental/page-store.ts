import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from '../loader/write-whole.ts';

/** How a kept file is known again: what its page was made from, and that nobody wrote into it. */
interface KeptFile {
  key: string;
  size: number;
  /** Milliseconds since 1970, with the parts that the file system keeps. */
  modified: number;
}

/** By path below the output folder. */
type FileList = Record<string, KeptFile>;

/** Files of the last build, which the next one takes over where nothing has changed. */
export interface PageStore {
  /**
   * Puts a kept file into a folder too, as a link where the file system can.
   *
   * @param name Path below the output folder.
   * @param key What the file's page is made from now.
   * @returns Whether there was such a file, whole and from the same key.
   */
  restore(name: string, key: string, folder: string): boolean;
  /**
   * Remembers a finished build and forgets the rest.
   *
   * @param folder The output folder.
   * @param keys Of every file to keep, by its path below the folder.
   */
  keep(folder: string, keys: ReadonlyMap<string, string>): Promise<void>;
}

/**
 * Opens the store. Its files and those of the output are the same files under two names, because
 * copying a site takes as long as making it; so neither side may write into one, and a file whose
 * size or time is not as it was counts as lost.
 *
 * @param folder Absolute path; made where there is none.
 * @param version Of the code that makes pages; files of another one are not used.
 */
export function pageStore(folder: string, version: string): PageStore {
  const own = join(folder, version);
  const listFile = join(own, 'files.json');
  const fileOf = (name: string) => join(own, 'files', name);
  const known = readList(listFile);
  const restored = new Map<string, KeptFile>();
  const made = new Set<string>();
  return {
    restore(name, key, output) {
      const kept = known[name];
      if (kept?.key !== key) return false;
      const file = fileOf(name);
      const { size, modified } = stateOf(file) ?? {};
      // What stands there already, such as a file of `public/`, goes before a page.
      if (stateOf(join(output, name))) return false;
      if (size !== kept.size || modified !== kept.modified) return false;
      place(file, join(output, name), made);
      restored.set(name, kept);
      return true;
    },
    async keep(output, keys) {
      const files: FileList = {};
      const madeHere = new Set<string>();
      for (const [name, key] of keys) {
        const before = restored.get(name);
        if (before) {
          files[name] = before;
          continue;
        }
        const file = join(output, name);
        const state = stateOf(file);
        if (!state) continue;
        const target = fileOf(name);
        rmSync(target, { force: true });
        place(file, target, madeHere);
        // A copy, where there are no links, has a time of its own.
        files[name] = { key, ...(stateOf(target) ?? state) };
      }
      for (const name of Object.keys(known)) {
        if (!files[name]) rmSync(fileOf(name), { force: true });
      }
      await mkdir(own, { recursive: true });
      await writeWhole(listFile, JSON.stringify(files));
      const others = (await readdir(folder)).filter((name) => name !== version);
      await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true })));
    },
  };
}

/** A list that is damaged knows no file. */
function readList(file: string): FileList {
  try {
    // Written by `keep`, whole or not at all.
    return JSON.parse(readFileSync(file, 'utf8')) as FileList;
  } catch {
    return {};
  }
}

function stateOf(file: string): Pick<KeptFile, 'size' | 'modified'> | undefined {
  const state = statSync(file, { throwIfNoEntry: false });
  return state && { size: state.size, modified: state.mtimeMs };
}

/** @param made Folders that are known to be there. */
function place(from: string, to: string, made: Set<string>): void {
  makeFolder(dirname(to), made);
  try {
    linkSync(from, to);
  } catch {
    // Across file systems there are no links.
    copyFileSync(from, to);
  }
}

/** One folder at a time: making a whole path asks for each of its parts again. */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  made.add(folder);
  try {
    mkdirSync(folder);
  } catch {
    // It stands, or its parent does not.
    if (existsSync(folder)) return;
    makeFolder(dirname(folder), made);
    mkdirSync(folder);
  }
}
