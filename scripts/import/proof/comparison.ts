import type { FlowToken } from './flow-token.ts';

/** The alignment of a source's tokens with those of the article. */
export interface Comparison {
  /** For each token of the source its index in the article, or -1. */
  places: Int32Array;
  /** Whether the index is out of order: the token moved. */
  moved: Uint8Array;
  /** Tokens of the source that became one of the article, and the other way round. */
  joined: { from: number; count: number; to: number }[];
  split: { from: number; to: number; count: number }[];
  /** Tokens of the source that are accounted for. */
  isFound: Uint8Array;
  /** Tokens of the article that are. */
  isUsed: Uint8Array;
}

export type Tokens = readonly FlowToken[];

/** Records that a token of the source became one of the article. */
export function recordMatch(
  { places, isFound, isUsed }: Comparison,
  from: number,
  to: number,
): void {
  places[from] = to;
  isFound[from] = 1;
  isUsed[to] = 1;
}

/** A span of both sides without matches; indexes of tokens. */
export interface UnmatchedSpan {
  source: readonly number[];
  article: readonly number[];
}

/** Finds the spans of both sides between tokens that are matched in order. */
export function findUnmatchedSpans(
  { places, moved, isFound, isUsed }: Comparison,
  length: number,
): UnmatchedSpan[] {
  const holes: UnmatchedSpan[] = [];
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
