import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The digest of every file below a folder, by its path there. */
export async function treeDigests(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const digests = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const file = join(parentPath, name);
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [relative(folder, file).split(sep).join('/'), digest];
  });
  return new Map((await Promise.all(digests)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Paths of the files that only one of two trees has, or that are not alike in both. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
}
