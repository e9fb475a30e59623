import { mkdir, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { writeAtomically } from '../../../src/loader/write-atomically.ts';

/** Thrown where an article would be written outside the articles' folder. */
export class OutsideFolder extends Error {}

/**
 * Writes an article atomically, and never outside its folder: neither by its name nor
 * through a symbolic link inside it.
 *
 * @param folder Absolute path of the articles' folder; created where it is missing.
 * @param file Absolute path of the article.
 * @throws OutsideFolder, or a file system error; an existing file then stays unchanged.
 */
export async function writeArticle(
  folder: string,
  file: string,
  data: string | Uint8Array,
): Promise<void> {
  const path = relative(folder, file);
  if (path === '' || path.startsWith('..') || resolve(folder, path) !== resolve(file)) {
    throw new OutsideFolder(file);
  }
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  let current = folder;
  // One level at a time, so that no folder is created beyond a symbolic link.
  for (const step of relative(folder, dirname(file)).split(sep).filter(Boolean)) {
    current = resolve(current, step);
    await mkdir(current).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    const real = await realpath(current);
    if (!real.startsWith(`${root}${sep}`)) throw new OutsideFolder(file);
  }
  await writeAtomically(file, data);
}
