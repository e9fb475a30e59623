import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a folder that end so, sorted; none where there is no such folder. */
export async function filesIn(folder: string, ending: RegExp): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** What a JSON file holds; nothing where there is none. */
export async function jsonOf(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
