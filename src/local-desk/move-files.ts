import { constants } from 'node:fs';
import { copyFile, lstat, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { digestOf } from '../loader/file-digest.ts';
import type { SaveFault, SaveRequest } from '../write/local/local-api.ts';
import { resolveContentPath } from './content-path.ts';
import { findContentFile } from './read-file.ts';

/** What remains to be done once the article stands at its new path. */
interface Move {
  removeOld(): Promise<void>;
}

/**
 * Copies the pictures of an article that moves to its new folder. Nothing is removed before the
 * article is there: whenever the process ends, every file stands somewhere.
 *
 * @param folder Absolute path of the content folder.
 * @returns Also why it cannot move: a file in the new folder has the name of one of its own.
 */
export async function moveFiles(
  folder: string,
  { path, base, kept }: SaveRequest,
): Promise<Move | SaveFault> {
  const article = await findContentFile(folder, base.path);
  const [from, to] = [dirname(article), dirname(await resolveContentPath(folder, path))];
  // An article that has its folder takes all of it along; one among others only what it shows.
  const isFolder = basename(article) === 'index.mdx';
  const isWanted = (name: string) => isFolder || kept.includes(name);
  const names = from === to ? [] : (await readdir(from)).filter(isWanted);
  const copied: string[] = [];
  for (const name of names) {
    const file = join(from, name);
    if (file === article || !(await lstat(file)).isFile()) continue;
    try {
      await copyFile(file, join(to, name), constants.COPYFILE_EXCL);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const [mine, there] = await Promise.all([readFile(file), readFile(join(to, name))]);
      // A move that was cut off had copied it already.
      if (digestOf(mine) !== digestOf(there))
        return { fault: 'exists', path: join(dirname(path), name) };
    }
    copied.push(file);
  }
  return {
    async removeOld() {
      const text = await readFile(article).catch(() => undefined);
      if (!text || digestOf(text) !== base.digest) return;
      await rm(article);
      if (!isFolder) return;
      for (const file of copied) await rm(file);
      // What the desk does not know stays, and so does its folder.
      await rmdir(from).catch(() => undefined);
    },
  };
}
