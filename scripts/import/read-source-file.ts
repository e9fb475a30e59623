import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import type { SourceFile } from './readers/reader.ts';
import { reason } from './reason.ts';

/** No format needs more; a whole site's export comes near it. */
const largestFile = 512 * 1024 * 1024;

/**
 * Reads one file that was named on the command line.
 *
 * @returns The file, or why there is none; never throws.
 */
export async function readSourceFile(
  path: string,
): Promise<{ source: SourceFile } | { refusal: ImportReason }> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { refusal: reason('is-directory', {}) };
    if (stats.size > largestFile) {
      const details = { bytes: stats.size, limit: largestFile };
      return { refusal: reason('file-too-large', details) };
    }
    const bytes = await readFile(path);
    if (bytes.length === 0) return { refusal: reason('empty-file', {}) };
    // The name is kept in the article, on one line; a file's name may hold a line end.
    const name = basename(path).replace(/[\p{Cc}\u2028\u2029]/gu, '_');
    return { source: { name, bytes } };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { refusal: reason('file-missing', {}) };
    }
    const message = error instanceof Error ? error.message : String(error);
    return { refusal: reason('unreadable-file', { reason: message }) };
  }
}
