import { alignTokens } from './align-tokens.ts';
import { type Comparison, findUnmatchedSpans, recordMatch, type Tokens } from './comparison.ts';
import { fillByJoining } from './fill-by-joining.ts';
import { fillByLikeness, fillBySkeleton } from './fill-by-likeness.ts';
import { findMoved } from './find-moved.ts';

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
  for (const [from, to] of places.entries()) if (to >= 0) recordMatch(comparison, from, to);
  for (const hole of findUnmatchedSpans(comparison, article.length))
    fillBySkeleton(source, article, comparison, hole);
  for (const hole of findUnmatchedSpans(comparison, article.length))
    fillByJoining(source, article, comparison, hole);
  findMoved(source, article, comparison);
  for (const hole of findUnmatchedSpans(comparison, article.length))
    fillByLikeness(source, article, comparison, hole);
  return comparison;
}

function textsOf(tokens: Tokens): string[] {
  return tokens.map(({ text }) => text);
}
