import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for a site and one for its target, in a folder that is removed at the end. */
export interface SiteFolders extends AsyncDisposable {
  site: string;
  target: string;
  cacheFile: string;
}

/** Makes the folders. */
export async function siteFolders(): Promise<SiteFolders> {
  const root = await mkdtemp(join(tmpdir(), 'maqalat-changes-'));
  const folders = { site: join(root, 'موقع'), target: join(root, 'الهدف') };
  await mkdir(folders.site);
  return {
    ...folders,
    cacheFile: join(root, 'digests.json'),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

/** Makes a folder hold exactly these files. */
export async function writeTree(folder: string, files: Record<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Texts by path. */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(
    files.map((file, at) => [file.slice(folder.length + 1), texts[at] ?? '']),
  );
}
