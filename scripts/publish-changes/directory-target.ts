import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../../src/loader/write-atomically.ts';
import { listParentFolders } from './parent-folders.ts';
import { stateName } from './publish-state.ts';
import { type PublishTarget, TargetError } from './publish-target.ts';

/**
 * A folder that a web server of this machine, or a mounted one, serves.
 *
 * @param site Absolute path of the built site.
 * @param folder Absolute path; it is made where it is missing.
 */
export function directoryTarget(site: string, folder: string): PublishTarget {
  return {
    name: folder,
    readState: () =>
      readFile(join(folder, stateName), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw new TargetError(error.message);
      }),
    writeState: (text) =>
      inTarget(async () => {
        await mkdir(folder, { recursive: true });
        await writeAtomically(join(folder, stateName), text);
      }),
    upload: (paths, onFile) =>
      inTarget(async () => {
        for (const path of paths) {
          const target = join(folder, path);
          await mkdir(dirname(target), { recursive: true });
          await writeAtomically(target, await readFile(join(site, path)));
          onFile(path);
        }
      }),
    remove: (paths) =>
      inTarget(async () => {
        for (const path of paths) await rm(join(folder, path), { force: true });
        for (const parent of listParentFolders(paths)) await removeIfEmpty(join(folder, parent));
      }),
  };
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
  }
}

async function inTarget<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Error && 'code' in error ? new TargetError(error.message) : error;
  }
}
