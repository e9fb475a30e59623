import { lstat, readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { type SourceText, sourceText } from '../../src/check/text/source-text.ts';
import { shownPath } from '../../src/loader/folders.ts';
import { largestSource } from '../../src/loader/read-source.ts';

/**
 * Reads a file that is to be fixed, with its byte order mark.
 *
 * @param folder Absolute path of the content folder.
 * @param file Absolute path.
 * @returns Nothing for what must not be touched: a link that leads elsewhere, a file that is too
 *   large or not UTF-8. The reader of the content reports those.
 */
export async function readSourceText(
  folder: string,
  file: string,
): Promise<SourceText | undefined> {
  try {
    const [status, target, root] = await Promise.all([
      lstat(file),
      realpath(file),
      realpath(folder),
    ]);
    if (!status.isFile() || status.size > largestSource) return undefined;
    if (!target.startsWith(`${root}${sep}`)) return undefined;
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return sourceText(shownPath(file), decoder.decode(await readFile(file)));
  } catch {
    return undefined;
  }
}
