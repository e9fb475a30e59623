import { distance } from 'fastest-levenshtein';
import { alignTokens } from './align-tokens.ts';
import { type Comparison, recordMatch, type Tokens, type UnmatchedSpan } from './comparison.ts';
import { type FlowToken, gaps } from './flow-token.ts';
import { skeletonOf } from './letters.ts';

/** Places words that differ in marks and kindred letters only. */
export function fillBySkeleton(
  source: Tokens,
  article: Tokens,
  comparison: Comparison,
  hole: UnmatchedSpan,
): void {
  const bones = (tokens: Tokens, places: readonly number[]) =>
    places.map((at) => skeletonOf(tokens[at]?.text ?? '') || (tokens[at]?.text ?? ''));
  const match = alignTokens(bones(source, hole.source), bones(article, hole.article));
  for (const [index, other] of match.entries()) {
    const [from, to] = [hole.source[index], hole.article[other]];
    if (from !== undefined && to !== undefined) recordMatch(comparison, from, to);
  }
}

/** Words that stand in each other's place and are alike, or both numbers. */
export function fillByLikeness(
  source: Tokens,
  article: Tokens,
  comparison: Comparison,
  hole: UnmatchedSpan,
): void {
  if (hole.source.length !== hole.article.length && hole.source.length * hole.article.length > 900)
    return;
  const open = [...hole.article];
  const isEven = hole.source.length === hole.article.length;
  for (const from of hole.source) {
    const word = source[from];
    const found = open.findIndex((to) => word && isLike(word, article[to], isEven));
    const to = open[found];
    if (to === undefined) continue;
    recordMatch(comparison, from, to);
    if (word && isPrivate(word)) takeNeighbours(source, article, comparison, from);
    open.splice(0, found + 1);
  }
}

/** Letters that a sign may become, with a word of one letter right beside it. */
const longestSign = 3;

function isPrivate({ text }: FlowToken): boolean {
  return /^\p{Co}/u.test(text);
}

/** Letters right beside a sign that became a letter are one word with it. */
function takeNeighbours(
  source: Tokens,
  article: Tokens,
  { places, isFound }: Comparison,
  from: number,
): void {
  const made = article[places[from] ?? -1]?.text ?? '';
  const [before, sign, after] = [source[from - 1], source[from], source[from + 1]];
  if (before && sign?.gap === gaps.none && made.startsWith(before.text)) isFound[from - 1] = 1;
  if (after?.gap === gaps.none && made.endsWith(after.text)) isFound[from + 1] = 1;
}

function isLike(word: FlowToken, other: FlowToken | undefined, isEven: boolean): boolean {
  if (!other) return false;
  // A sign of a font of symbols becomes whatever sign or letter it looks like.
  if (isPrivate(word)) return other.isSymbol || other.text.length <= longestSign;
  if (word.isSymbol || other.isSymbol) return false;
  const areNumbers = /^\p{N}+$/u.test(word.text) && /^\p{N}+$/u.test(other.text);
  if (areNumbers && isEven) return true;
  const longest = Math.max(word.text.length, other.text.length);
  return longest > 2 && distance(word.text, other.text) / longest <= 0.4;
}
