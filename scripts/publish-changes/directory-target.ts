import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../../src/loader/write-atomically.ts';
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
          await copyWhole(join(site, path), join(folder, path));
          onFile(path);
        }
      }),
    remove: (paths) =>
      inTarget(async () => {
        for (const path of paths) await rm(join(folder, path), { force: true });
        for (const parent of parentsOf(paths)) await removeIfEmpty(join(folder, parent));
      }),
  };
}

/** Through another name in the same folder, because only a rename is whole. */
async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await copyFile(from, draft);
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The folders of files below the target, deepest first. `a/b/c.html` → `a/b`, `a` */
export function parentsOf(paths: readonly string[]): string[] {
  const parents = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      parents.add(path.slice(0, end));
    }
  }
  return [...parents].sort((a, b) => b.split('/').length - a.split('/').length);
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
