import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { writeAtomically } from '../../src/loader/write-atomically.ts';

/**
 * Writes the changes of a plan. `package.json`, which records the version, comes last: after a run
 * that was killed the next one does the rest.
 *
 * @param root Absolute path of the site.
 * @param changes New text by path with `/`; `undefined` deletes the file and folders it leaves empty.
 */
export async function applyChanges(
  root: string,
  changes: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const order = [...changes].sort(([a], [b]) => rank(a) - rank(b));
  for (const [path, text] of order) {
    const file = join(root, path);
    if (text === undefined) {
      await rm(file, { force: true });
      await removeEmptyFolders(dirname(file), root);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeAtomically(file, text);
    }
  }
}

const rank = (path: string) => (path === 'package.json' ? 1 : 0);

async function removeEmptyFolders(folder: string, root: string): Promise<void> {
  let empty = folder;
  while (relative(root, empty) !== '' && (await readdir(empty).catch(() => ['?'])).length === 0) {
    await rmdir(empty);
    empty = dirname(empty);
  }
}
