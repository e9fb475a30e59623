import { diffArrays } from 'diff';
import { type Block, blockKey, type Word } from './block.ts';

/** Two texts with more changed paragraphs than that are paired without looking at their order. */
const mostChanges = 1000;
/** A word in more paragraphs than that tells none of them. */
const mostParagraphs = 8;
/** The part of their words that two versions of one paragraph share at least. */
const leastShared = 0.5;

/**
 * Pairs the blocks of two versions of an article: the same ones, then those that moved, then those
 * that were edited.
 *
 * @returns For each new block the place of its old one, or -1. No old one is named twice. Takes time
 *   linear in the length of the texts.
 */
export function pairBlocks(before: readonly Block[], after: readonly Block[]): number[] {
  const pairs = new Array<number>(after.length).fill(-1);
  const oldKeys = before.map(blockKey);
  const newKeys = after.map(blockKey);
  const isFree = new Array<boolean>(before.length).fill(true);
  const pair = (newAt: number, oldAt: number) => {
    pairs[newAt] = oldAt;
    isFree[oldAt] = false;
  };
  let [oldAt, newAt] = [0, 0];
  const changes = diffArrays(oldKeys, newKeys, { maxEditLength: mostChanges }) ?? [];
  for (const { count = 0, added, removed } of changes) {
    for (let each = 0; each < count && !added && !removed; each += 1) {
      pair(newAt + each, oldAt + each);
    }
    if (!added) oldAt += count;
    if (!removed) newAt += count;
  }
  pairMoved(oldKeys, newKeys, { pairs, isFree, pair });
  pairEdited(before, after, { pairs, isFree, pair });
  return pairs;
}

interface Pairing {
  pairs: readonly number[];
  isFree: readonly boolean[];
  pair: (newAt: number, oldAt: number) => void;
}

function pairMoved(
  oldKeys: readonly string[],
  newKeys: readonly string[],
  { pairs, isFree, pair }: Pairing,
): void {
  const places = new Map<string, number[]>();
  for (const [at, key] of oldKeys.entries()) {
    if (!isFree[at]) continue;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  // From the end of each list, as taking its first entry would move all others.
  for (const list of places.values()) list.reverse();
  for (const [at, key] of newKeys.entries()) {
    const found = pairs[at] === -1 ? places.get(key)?.pop() : undefined;
    if (found !== undefined) pair(at, found);
  }
}

/** Each new block gets the old one that shares most of its rare words with it. */
function pairEdited(
  before: readonly Block[],
  after: readonly Block[],
  { pairs, isFree, pair }: Pairing,
): void {
  const paragraphs = new Map<string, number[]>();
  const oldWords = before.map(({ words }, at) =>
    isFree[at] ? collectPlainWords(words) : undefined,
  );
  for (const [at, words = []] of oldWords.entries()) {
    for (const word of words) {
      const known = paragraphs.get(word);
      if (!known) paragraphs.set(word, [at]);
      else if (known.length <= mostParagraphs) known.push(at);
    }
  }
  for (const [at, { kind, words }] of after.entries()) {
    if (pairs[at] !== -1) continue;
    const own = collectPlainWords(words);
    const shared = new Map<number, number>();
    for (const word of own) {
      const known = paragraphs.get(word) ?? [];
      if (known.length > mostParagraphs) continue;
      for (const old of known) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    let best = { old: -1, likeness: leastShared };
    for (const [old, count] of shared) {
      if (!isFree[old] || before[old]?.kind !== kind) continue;
      const likeness = (2 * count) / (own.size + (oldWords[old]?.size ?? 0));
      if (likeness >= best.likeness) best = { old, likeness };
    }
    if (best.old >= 0) pair(at, best.old);
  }
}

/** The words without their markup, which parts a word from the sign after it. */
function collectPlainWords(words: readonly Word[]): Set<string> {
  const plain: string[] = [];
  for (const { text, isJoined } of words) {
    if (isJoined && plain.length > 0) plain.push(`${plain.pop()}${text}`);
    else plain.push(text);
  }
  return new Set(plain);
}
