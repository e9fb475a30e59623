import type { MemberKind } from './index-files.ts';

/*
 * Where members stand in packs. The rules need the members' sizes alone, so that the metadata of a
 * bundle lists nothing else, and builder and browser agree.
 */

/** Sizes of members are multiples of this, in bytes: such numbers take half the metadata. */
export const sizeUnit = 128;

/** Number of documents from which packs are as large as they may be. */
const manyDocuments = 10_000;

/**
 * Bytes of a full pack, of few and of many documents. A host that answers ranges sends single members
 * of it; any other the pack. So a site has large packs only where it would have too many files: the
 * table in `README.md` shows what a query then costs.
 */
const fullPack: Readonly<Record<MemberKind, readonly [least: number, most: number]>> = {
  index: [8_000, 32_000],
  words: [8_000, 18_000],
  facets: [0, 0],
  dates: [0, 0],
  text: [4_000, 32_000],
};

/** Bytes of a full pack. @param documents Number of documents of the bundle. */
export function fullPackBytes(kind: MemberKind, documents: number): number {
  const [least, most] = fullPack[kind];
  return Math.max(least, most * Math.min(1, documents / manyDocuments));
}

/** Where a member stands: number of the pack, and offset and size in bytes. */
export interface MemberPlace {
  pack: number;
  start: number;
  size: number;
}

/**
 * Whether the next member goes to a new pack.
 *
 * @param filled Bytes of the pack so far.
 * @param full From `fullPackBytes`.
 */
export function startsPack(filled: number, size: number, full: number): boolean {
  return filled > 0 && filled + size > full;
}

/** Places members in packs, in order. @param sizes In bytes. @param full From `fullPackBytes`. */
export function placeInPacks(sizes: readonly number[], full: number): MemberPlace[] {
  let [pack, filled] = [0, 0];
  return sizes.map((size) => {
    if (startsPack(filled, size, full)) {
      pack += 1;
      filled = 0;
    }
    const start = filled;
    filled += size;
    return { pack, start, size };
  });
}

/** Places members one after another. @param first Offset of the first one. */
export function placeInRow(first: number, sizes: readonly number[]): MemberPlace[] {
  let next = first;
  return sizes.map((size) => {
    const start = next;
    next += size;
    return { pack: 0, start, size };
  });
}
