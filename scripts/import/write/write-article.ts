import { mkdir, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { writeAtomically } from '../../../src/loader/write-atomically.ts';

/** An article would have been written outside the folder that it belongs in. */
export class OutsideFolder extends Error {}

/**
 * Writes an article whole or not at all, and never outside its folder: neither by its name nor
 * through a link that lies inside.
 *
 * @param folder Absolute path of the articles' folder; it is made where it is missing.
 * @param file Absolute path of the article.
 * @throws OutsideFolder, or what the file system says; an earlier file then stands as it was.
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
  // Step by step, lest making the last folder makes others beyond a link.
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
