import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isProcessAlive } from './is-process-alive.ts';
import { isFixedFolder, swapFolders } from './swap-folders.ts';

/**
 * The second copy of the output, which a build updates and then swaps with the output. One build at
 * a time owns it.
 */
export interface OutputCopy {
  /** Absolute path; may not exist yet. */
  folder: string;
  /** Absolute path of its ledger. */
  ledger: string;
  /**
   * Swaps the copy with the output.
   *
   * @returns Whether there was an output; if not, the copy is gone.
   */
  swap(): boolean;
  /** Leaves the copy to the next build. */
  release(): void;
  /** Deletes the copy; the output stays. Synchronous, for use in signal handlers. */
  discard(): void;
}

/**
 * Claims the copy of an output folder, or one that a killed build left; a concurrent build finds
 * none and creates its own.
 *
 * @param store Absolute path of the cache folder.
 * @param output Absolute path.
 */
export function claimOutputCopy(store: string, output: string): OutputCopy {
  for (const folder of [store, dirname(output)]) mkdirSync(folder, { recursive: true });
  const root = siblingFolder(store, output);
  mkdirSync(root, { recursive: true });
  const free = join(root, 'twin');
  const own = `${free}-${process.pid}`;
  const abandoned = readdirSync(root)
    .filter(
      (name) => name.startsWith('twin-') && !isProcessAlive(Number(name.slice('twin-'.length))),
    )
    .map((name) => join(root, name));
  rmSync(own, { recursive: true, force: true });
  const claimed = [free, ...abandoned].find((candidate) => renameIfFree(candidate, own));
  if (!claimed) mkdirSync(own);
  for (const rest of abandoned) rmSync(rest, { recursive: true, force: true });

  const folder = join(own, 'site');
  const ledger = join(own, 'ledger.json');
  return {
    folder,
    ledger,
    swap() {
      const aside = join(own, 'before');
      if (!existsSync(output)) {
        renameSync(folder, output);
        return false;
      }
      try {
        renameSync(output, aside);
      } catch (error) {
        if (!isFixedFolder(error)) throw error;
        swapFolders(output, folder, aside);
        return true;
      }
      // No other work between the renames: the site is missing meanwhile.
      try {
        renameSync(folder, output);
      } catch (error) {
        renameSync(aside, output);
        throw error;
      }
      renameSync(aside, folder);
      return true;
    },
    release() {
      rmSync(free, { recursive: true, force: true });
      // A concurrent build may have left its own in between.
      if (!renameIfFree(own, free)) rmSync(own, { recursive: true, force: true });
    },
    discard: () => rmSync(own, { recursive: true, force: true }),
  };
}

/** Renames a folder, unless another build was faster. @returns Whether it was renamed. */
function renameIfFree(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    // On Windows the error for an existing folder.
    if (code === 'EPERM' && existsSync(to)) return false;
    throw error;
  }
}

/** A folder on the file system of the output, where a rename is possible; otherwise in the store. */
function siblingFolder(store: string, output: string): string {
  const parent = dirname(output);
  if (statSync(store).dev === statSync(parent).dev || !isWritable(parent)) return store;
  return join(parent, `.${basename(output)}.kept`);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
