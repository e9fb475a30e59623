import { distance } from 'fastest-levenshtein';
import { alignTokens } from './align-tokens.ts';
import type { FlowToken } from './flow.ts';
import { skeletonOf } from './letters.ts';

/** Tokens of a source and what became of them in the article. */
export interface Comparison {
  /** For each token of the source its place in the article, or -1. */
  places: Int32Array;
  /** Whether the place is out of order: the token moved. */
  moved: Uint8Array;
  /** Tokens of the source that became one of the article, and the other way round. */
  joined: { from: number; count: number; to: number }[];
  split: { from: number; to: number; count: number }[];
  /** Tokens of the source that are accounted for. */
  isFound: Uint8Array;
  /** Tokens of the article that are. */
  isUsed: Uint8Array;
}

type Tokens = readonly FlowToken[];

/** Tokens that are joined or split are looked for in holes no larger than this. */
const largestHole = 400;
const mostJoined = 8;

/**
 * Finds for each token of a source what became of it: first those that arrived as they were and in
 * order, between them those that were joined, split or spelled otherwise, then those that moved.
 */
export function compareFlows(source: Tokens, article: Tokens): Comparison {
  const places = alignTokens(textsOf(source), textsOf(article));
  const comparison: Comparison = {
    places,
    moved: new Uint8Array(source.length),
    joined: [],
    split: [],
    isFound: new Uint8Array(source.length),
    isUsed: new Uint8Array(article.length),
  };
  for (const [from, to] of places.entries()) if (to >= 0) use(comparison, from, to);
  for (const hole of holesOf(comparison, article.length))
    fillBySkeleton(source, article, comparison, hole);
  for (const hole of holesOf(comparison, article.length))
    fillByJoining(source, article, comparison, hole);
  findMoved(source, article, comparison);
  for (const hole of holesOf(comparison, article.length))
    fillByLikeness(source, article, comparison, hole);
  return comparison;
}

function textsOf(tokens: Tokens): string[] {
  return tokens.map(({ text }) => text);
}

function use({ places, isFound, isUsed }: Comparison, from: number, to: number): void {
  places[from] = to;
  isFound[from] = 1;
  isUsed[to] = 1;
}

interface Hole {
  source: readonly number[];
  article: readonly number[];
}

/** Stretches of both sides between tokens that are placed in order. */
function holesOf({ places, moved, isFound, isUsed }: Comparison, length: number): Hole[] {
  const holes: Hole[] = [];
  let inSource: number[] = [];
  let next = 0;
  const end = (to: number) => {
    const inArticle: number[] = [];
    for (; next < to; next += 1) if (!isUsed[next]) inArticle.push(next);
    if (inSource.length > 0 && inArticle.length > 0)
      holes.push({ source: inSource, article: inArticle });
    inSource = [];
    next = Math.max(next, to + 1);
  };
  for (const [from, to] of places.entries()) {
    if (to >= 0 && !moved[from]) end(to);
    else if (!isFound[from]) inSource.push(from);
  }
  end(length);
  return holes;
}

function fillBySkeleton(source: Tokens, article: Tokens, comparison: Comparison, hole: Hole): void {
  const bones = (tokens: Tokens, places: readonly number[]) =>
    places.map((place) => skeletonOf(tokens[place]?.text ?? '') || (tokens[place]?.text ?? ''));
  const match = alignTokens(bones(source, hole.source), bones(article, hole.article));
  for (const [index, other] of match.entries()) {
    const [from, to] = [hole.source[index], hole.article[other]];
    if (from !== undefined && to !== undefined) use(comparison, from, to);
  }
}

function fillByJoining(source: Tokens, article: Tokens, comparison: Comparison, hole: Hole): void {
  if (hole.article.length > largestHole || hole.source.length > largestHole * 20) return;
  const tried = (
    parts: Tokens,
    places: readonly number[],
    wholes: Tokens,
    targets: readonly number[],
    take: (from: number, count: number, to: number) => void,
  ) => {
    const byStart = new Map<string, number[]>();
    for (const target of targets) {
      const word = wholes[target]?.text ?? '';
      const key = word.slice(0, 1);
      byStart.set(key, [...(byStart.get(key) ?? []), target]);
    }
    const taken = new Set<number>();
    for (let index = 0; index < places.length; index += 1) {
      const first = places[index] ?? 0;
      for (const target of byStart.get((parts[first]?.text ?? '').slice(0, 1)) ?? []) {
        if (taken.has(target)) continue;
        const count = joinedCount(parts, places, index, wholes[target]?.text ?? '');
        if (count < 2) continue;
        taken.add(target);
        take(first, count, target);
        index += count - 1;
        break;
      }
    }
  };
  tried(source, hole.source, article, hole.article, (from, count, to) => {
    comparison.joined.push({ from, count, to });
    use(comparison, from, to);
    for (let place = from; place < from + count; place += 1) comparison.isFound[place] = 1;
  });
  const rest = hole.article.filter((place) => !comparison.isUsed[place]);
  const open = hole.source.filter((place) => !comparison.isFound[place]);
  tried(article, rest, source, open, (to, count, from) => {
    comparison.split.push({ from, to, count });
    use(comparison, from, to);
    for (let place = to; place < to + count; place += 1) comparison.isUsed[place] = 1;
  });
}

/** How many neighbouring tokens, from one on, spell a word together; 0 where they do not. */
function joinedCount(
  parts: Tokens,
  places: readonly number[],
  index: number,
  whole: string,
): number {
  let spelled = '';
  for (let count = 1; count <= mostJoined; count += 1) {
    const place = places[index + count - 1];
    if (place === undefined || place !== (places[index] ?? 0) + count - 1) return 0;
    spelled += parts[place]?.text ?? '';
    if (!whole.startsWith(spelled)) return 0;
    if (spelled === whole) return count;
  }
  return 0;
}

/** Runs that stand elsewhere: notes that went to the end, captions, a title. */
function findMoved(source: Tokens, article: Tokens, comparison: Comparison): void {
  const byWord = new Map<string, number[]>();
  for (const [place, token] of article.entries()) {
    if (comparison.isUsed[place]) continue;
    const known = byWord.get(token.text);
    if (known) known.push(place);
    else byWord.set(token.text, [place]);
  }
  if (byWord.size === 0) return;
  for (let from = 0; from < source.length; from += 1) {
    if (comparison.isFound[from]) continue;
    let best = { at: -1, length: 0 };
    for (const at of (byWord.get(source[from]?.text ?? '') ?? []).slice(0, 64)) {
      let length = 0;
      while (
        from + length < source.length &&
        !comparison.isFound[from + length] &&
        at + length < article.length &&
        !comparison.isUsed[at + length] &&
        source[from + length]?.text === article[at + length]?.text
      )
        length += 1;
      if (length > best.length) best = { at, length };
    }
    for (let step = 0; step < best.length; step += 1) {
      use(comparison, from + step, best.at + step);
      comparison.moved[from + step] = 1;
    }
    from += Math.max(0, best.length - 1);
  }
}

/** Words that stand in each other's place and are alike, or both numbers. */
function fillByLikeness(source: Tokens, article: Tokens, comparison: Comparison, hole: Hole): void {
  if (hole.source.length !== hole.article.length && hole.source.length * hole.article.length > 900)
    return;
  const open = [...hole.article];
  const isEven = hole.source.length === hole.article.length;
  for (const from of hole.source) {
    const word = source[from];
    const found = open.findIndex((to) => word && isLike(word, article[to], isEven));
    const to = open[found];
    if (to === undefined) continue;
    use(comparison, from, to);
    open.splice(0, found + 1);
  }
}

function isLike(word: FlowToken, other: FlowToken | undefined, isEven: boolean): boolean {
  if (!other) return false;
  // A sign of a font of symbols becomes whatever sign or letter it looks like.
  if (/^\p{Co}/u.test(word.text)) return other.text.length <= 3;
  if (word.isSymbol || other.isSymbol) return false;
  const areNumbers = /^\p{N}+$/u.test(word.text) && /^\p{N}+$/u.test(other.text);
  if (areNumbers && isEven) return true;
  const longest = Math.max(word.text.length, other.text.length);
  return longest > 2 && distance(word.text, other.text) / longest <= 0.4;
}
