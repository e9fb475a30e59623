import { readFileSync, statSync } from 'node:fs';
import { type Problem, problem } from '../schema/problem.ts';
import { shownPath } from './folders.ts';
import { countLine, decodeUtf8, findInvalidByte, hasByteOrderMark } from './utf8.ts';

/** Size limit in bytes: some 90,000 Arabic words, a long novel. */
export const largestSource = 1_000_000;

/** Text of a file, or a problem. */
export type SourceReading =
  /** `text` is the source with the file's byte order mark, if any. */
  | { source: string; text: string; problem?: undefined }
  | { source?: undefined; text?: undefined; problem: Problem };

/**
 * Reads an untrusted UTF-8 file.
 *
 * @param file Absolute path.
 * @returns Its text without a byte order mark, or a problem: too large (more than `largestSource`
 *   bytes), empty, not UTF-8 (with the offset of the first bad byte), unreadable. Never throws.
 */
export function readSource(file: string): SourceReading {
  const place = { file: shownPath(file), line: 1, column: 1 };
  try {
    // Synchronous: files are small, and waiting for the thread pool takes longer than reading.
    const { size } = statSync(file);
    if (size > largestSource) {
      return { problem: problem('file-too-large', place, { bytes: size, limit: largestSource }) };
    }
    const bytes = readFileSync(file);
    const source = decodeUtf8(bytes);
    if (source === undefined) {
      const byteOffset = findInvalidByte(bytes);
      const line = countLine(bytes, byteOffset);
      return { problem: problem('invalid-utf8', { ...place, line }, { byteOffset }) };
    }
    if (source.trim() === '') return { problem: problem('empty-file', place, {}) };
    return { source, text: hasByteOrderMark(bytes) ? `\uFEFF${source}` : source };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: problem('unreadable-file', place, { reason }) };
  }
}
