import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Path with `/` below some folder, and bytes, of a file. */
export type FileSize = [name: string, bytes: number];

/**
 * Reads the sizes of the files below a folder.
 *
 * @param root Absolute path.
 * @param below Only this file, or those of this folder in it, such as `pagefind`.
 * @throws Errors of the file system, such as a missing folder.
 */
export function readSizes(root: string, below = ''): FileSize[] {
  const state = statSync(join(root, below));
  if (!state.isDirectory()) return [[below, state.size]];
  return readdirSync(join(root, below)).flatMap((name) =>
    readSizes(root, below === '' ? name : `${below}/${name}`),
  );
}
