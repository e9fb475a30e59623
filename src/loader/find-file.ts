import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findNearest } from '../schema/find-nearest.ts';

/** A file that was found, or a similar name. */
export type FileMatch =
  | { kind: 'found'; file: string }
  /** The names differ only in case. */
  | { kind: 'other-case'; path: string }
  | { kind: 'missing'; path: string | undefined };

/**
 * Finds a file by comparing its path, part by part, with directory listings. Canonically equivalent
 * names (Unicode, UAX #15) are equal: macOS may store `أ` as alef and hamza. Case matters on every
 * system, even if the file system ignores it, since hosts do not.
 *
 * @param folder Absolute path.
 * @param path Relative to the folder, normalized: without `.` and `..`, separated by `/`.
 * @returns The absolute path in the file system's spelling; or the most similar path below
 *   `folder`, in NFC. Never throws.
 */
export async function findFile(folder: string, path: string): Promise<FileMatch> {
  let current = folder;
  const spelled: string[] = [];
  let hasOtherCase = false;
  for (const part of path.split('/')) {
    const names = await readdir(current).catch((): string[] => []);
    const match = matchName(names, part);
    if (!match) {
      const near = findNearest(part.normalize(), names.map(toNfc));
      return { kind: 'missing', path: near && [...spelled, near].join('/') };
    }
    hasOtherCase ||= match.isOtherCase;
    spelled.push(match.name.normalize());
    current = join(current, match.name);
  }
  return hasOtherCase
    ? { kind: 'other-case', path: spelled.join('/') }
    : { kind: 'found', file: current };
}

function matchName(
  names: readonly string[],
  wanted: string,
): { name: string; isOtherCase: boolean } | undefined {
  const normal = wanted.normalize();
  const same =
    names.find((name) => name === wanted) ?? names.find((name) => name.normalize() === normal);
  if (same !== undefined) return { name: same, isOtherCase: false };
  const folded = normal.toLowerCase();
  const other = names.find((name) => name.normalize().toLowerCase() === folded);
  return other === undefined ? undefined : { name: other, isOtherCase: true };
}

const toNfc = (name: string): string => name.normalize();
