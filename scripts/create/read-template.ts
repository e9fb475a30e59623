import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Reads the template's files.
 *
 * @param folder Absolute path.
 * @returns Texts by path below the folder, with `/`.
 */
export async function readTemplate(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Map(
    files.map((file, index) => [relative(folder, file).split(sep).join('/'), texts[index] ?? '']),
  );
}
