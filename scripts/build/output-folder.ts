import { readdirSync, rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/** A folder that a build fills while the earlier result stays as it was. */
export interface OutputFolder {
  /** Where to write. */
  draft: string;
  /** Puts the draft in the place of the earlier result. */
  publish(): Promise<void>;
  /** Takes the draft away; the earlier result stays. Synchronous, for use in signal handlers. */
  discard(): void;
}

/**
 * Prepares the draft of an output folder, beside it so that publishing is a rename.
 *
 * @param folder Absolute path of the folder that holds the result.
 * @param kept Absolute paths that the result must not replace, such as the project's root.
 * @returns The draft; nothing where `folder` is, or holds, one of `kept`.
 */
export async function outputFolder(
  folder: string,
  kept: readonly string[],
): Promise<OutputFolder | undefined> {
  if (kept.some((path) => !relative(folder, path).startsWith('..'))) return undefined;
  const parent = dirname(folder);
  const name = basename(folder);
  await mkdir(parent, { recursive: true });
  removeLeftovers(parent, name);
  const draft = join(parent, `.${name}.next-${process.pid}`);
  const old = join(parent, `.${name}.old-${process.pid}`);
  return {
    draft,
    async publish() {
      const hadResult = await rename(folder, old).then(
        () => true,
        () => false,
      );
      try {
        await rename(draft, folder);
      } catch (error) {
        if (hadResult) await rename(old, folder);
        throw error;
      }
      await rm(old, { recursive: true, force: true });
    },
    discard: () => rmSync(draft, { recursive: true, force: true }),
  };
}

/** A killed build cannot tidy up; the next one does, unless its process still lives. */
function removeLeftovers(parent: string, name: string): void {
  const prefix = `.${name}.next-`;
  for (const entry of readdirSync(parent)) {
    const pid = entry.startsWith(prefix) ? Number(entry.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) {
      rmSync(join(parent, entry), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
