import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../schema/nearest.ts';

/** A file found by its name, or the name that was probably meant. */
export type FileMatch =
  | { kind: 'found'; file: string }
  /** The names differ in capital and small letters alone. */
  | { kind: 'other-case'; path: string }
  | { kind: 'missing'; path: string | undefined };

/**
 * Finds a file by comparing its path, part by part, with what the folders list. Names count as
 * equal when they are canonically equivalent (Unicode, UAX #15): macOS may write `أ` as alef and
 * hamza. Capital and small letters differ on every machine alike, also where the file system
 * ignores case: hosts do not.
 *
 * @param folder Absolute path.
 * @param path Relative to the folder, normalized: without `.` and `..`, parted by `/`.
 * @returns The absolute path as the file system spells it; or the path below `folder`, in NFC,
 *   that comes nearest to what was asked for. Never throws.
 */
export async function findFile(folder: string, path: string): Promise<FileMatch> {
  let current = folder;
  const spelled: string[] = [];
  let hasOtherCase = false;
  for (const part of path.split('/')) {
    const names = await readdir(current).catch((): string[] => []);
    const match = matchName(names, part);
    if (!match) {
      const near = nearest(part.normalize(), names.map(toNfc));
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
