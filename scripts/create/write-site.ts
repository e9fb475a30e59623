import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Thrown where the folder holds something already. */
export class FolderNotEmptyError extends Error {
  /** Names of a few of its entries. */
  readonly entries: readonly string[];
  constructor(entries: readonly string[]) {
    super(`not empty: ${entries.join(', ')}`);
    this.name = 'FolderNotEmptyError';
    this.entries = entries;
  }
}

/** What hosts of repositories and file managers put into a folder that people call empty. */
const ignored = new Set(['.git', '.DS_Store', 'Thumbs.db']);

/**
 * Writes a new site, all of it or nothing.
 *
 * @param folder Absolute path; it may be missing, or empty.
 * @param files Texts by path below it, with `/`.
 * @throws FolderNotEmptyError, and what the file system says.
 */
export async function writeSite(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const entries = found?.filter((name) => !ignored.has(name)) ?? [];
  if (entries.length > 0) throw new FolderNotEmptyError(entries.sort().slice(0, 5));
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [path, text] of files) {
      const file = join(draft, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    if (found && found.length > 0) {
      // A folder that has a repository already keeps it.
      for (const name of await readdir(draft)) await rename(join(draft, name), join(folder, name));
      await rmdir(draft);
    } else {
      if (found) await rmdir(folder);
      await rename(draft, folder);
    }
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
