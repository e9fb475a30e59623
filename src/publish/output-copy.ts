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
import { isAlive } from './is-alive.ts';
import { isFixedFolder, swapFolders } from './swap-folders.ts';

/** The tree that a build brings up to date; its own as long as the build lasts. */
export interface Twin {
  /** Absolute path; may not exist yet. */
  folder: string;
  /** Absolute path of the ledger of its files. */
  ledger: string;
  /**
   * Lets the tree and the output change places.
   *
   * @returns Whether there was an output; if not, there is no tree any more.
   */
  swap(): boolean;
  /** Leaves it to the next build. */
  release(): void;
  /** Throws it away; the output stays. Synchronous, for use in signal handlers. */
  discard(): void;
}

/**
 * Takes the twin of an output folder, or one that a killed build left; another build that runs
 * meanwhile finds none and starts its own.
 *
 * @param store Absolute path of a folder for what is kept from build to build.
 * @param output Absolute path.
 */
export function claimOutputCopy(store: string, output: string): Twin {
  for (const folder of [store, dirname(output)]) mkdirSync(folder, { recursive: true });
  const root = besides(store, output);
  mkdirSync(root, { recursive: true });
  const free = join(root, 'twin');
  const own = `${free}-${process.pid}`;
  const abandoned = readdirSync(root)
    .filter((name) => name.startsWith('twin-') && !isAlive(Number(name.slice('twin-'.length))))
    .map((name) => join(root, name));
  rmSync(own, { recursive: true, force: true });
  const claimed = [free, ...abandoned].find((candidate) => hasRenamed(candidate, own));
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
      // Nothing comes between, for the site is away meanwhile.
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
      // Another build may have left its own in between.
      if (!hasRenamed(own, free)) rmSync(own, { recursive: true, force: true });
    },
    discard: () => rmSync(own, { recursive: true, force: true }),
  };
}

/** Renames a folder, unless another build was first. @returns Whether it did. */
function hasRenamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    // Windows says no more where the folder exists.
    if (code === 'EPERM' && existsSync(to)) return false;
    throw error;
  }
}

/** A folder on the file system of the output, where trees can change places, if there is one. */
function besides(store: string, output: string): string {
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
