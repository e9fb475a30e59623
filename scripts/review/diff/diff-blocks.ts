import type { Block } from './block.ts';
import { diffWords, type Part } from './diff-words.ts';
import { pairBlocks } from './pair-blocks.ts';
import { findRisingRun } from './rising-run.ts';

/** What became of a block. */
export const rowStates = ['same', 'changed', 'added', 'removed', 'moved'] as const;
export type RowState = (typeof rowStates)[number];

/** A block of an article beside what it was. A moved one stands where it is now, and only there. */
export interface Row extends Pick<Block, 'kind' | 'picture'> {
  state: RowState;
  parts: Part[];
}

/**
 * Compares two versions of an article.
 *
 * @returns Its blocks in their new order, with those that are gone where they stood. Takes time linear
 *   in the length of the texts, but for a factor that is their number's logarithm.
 */
export function diffBlocks(before: readonly Block[], after: readonly Block[]): Row[] {
  const pairs = pairBlocks(before, after);
  const paired = pairs.flatMap((old, at) => (old === -1 ? [] : [{ old, at }]));
  const inOrder = new Set(
    findRisingRun(paired.map(({ old }) => old)).map((place) => paired[place]?.at),
  );
  const used = new Set(paired.map(({ old }) => old));
  const rows: Row[] = [];
  let oldAt = 0;
  const showRemoved = (end: number) => {
    for (; oldAt < end; oldAt += 1) {
      const block = before[oldAt];
      if (block && !used.has(oldAt)) rows.push(rowOf(block, 'removed'));
    }
  };
  // Where blocks were replaced, the old ones come first.
  const nextOld = findNextOld(pairs, inOrder, before.length);
  for (const [at, block] of after.entries()) {
    showRemoved(nextOld[at] ?? before.length);
    const previous = before[pairs[at] ?? -1];
    const isInOrder = inOrder.has(at);
    rows.push(previous ? compareBlocks(previous, block, isInOrder) : rowOf(block, 'added'));
  }
  showRemoved(before.length);
  return rows;
}

/** For each new block the old place of the next one that stayed in order, itself included. */
function findNextOld(
  pairs: readonly number[],
  inOrder: ReadonlySet<number | undefined>,
  end: number,
): number[] {
  const places: number[] = [];
  let next = end;
  for (let at = pairs.length - 1; at >= 0; at -= 1) {
    if (inOrder.has(at)) next = pairs[at] ?? next;
    places[at] = next;
  }
  return places;
}

function rowOf(block: Block, state: 'added' | 'removed'): Row {
  return { ...describe(block), state, parts: [{ state, words: block.words }] };
}

function compareBlocks(before: Block, after: Block, isInOrder: boolean): Row {
  const parts = diffWords(before.words, after.words);
  const isSame = before.picture === after.picture && parts.every(({ state }) => state === 'same');
  const state = isInOrder ? (isSame ? 'same' : 'changed') : 'moved';
  return { ...describe(after), state, parts };
}

function describe({ kind, picture }: Block): Pick<Row, 'kind' | 'picture'> {
  return picture === undefined ? { kind } : { kind, picture };
}
