import { bm25, weights } from '../ranking.ts';

/** One term in one document. */
export interface Match {
  /** Its part of the document's score. */
  score: number;
  /** Where it stands in the text, ascending. */
  positions: readonly number[];
  /** Terms in the title, where it stands there too. */
  titleLength: number | undefined;
}

/** The documents that hold one query term, or what it may stand for. */
export interface TermMatches {
  /** Which token of the query it is. */
  token: number;
  matches: ReadonlyMap<number, Match>;
}

export interface Ranked {
  /** The document's number. */
  id: number;
  score: number;
}

/**
 * How much a term tells, by how few documents have it: the inverse document frequency of BM25
 * (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), plus one so that it is
 * above zero, as in Lucene and Pagefind.
 *
 * @param total Documents in all.
 * @param holding Those that hold the term.
 */
export function rarity(total: number, holding: number): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

/**
 * How much one term's standing in one document tells, besides its rarity: BM25's weight, which
 * grows ever less with each time it stands there, and is less in long documents; one more for
 * standing in the title.
 */
export function termWeight({
  length,
  positions,
  titleLength,
}: Pick<Match, 'positions' | 'titleLength'> & { length: number }): number {
  const { saturation, lengthShare, usualLength } = bm25;
  const times = positions.length;
  const long = 1 - lengthShare + (lengthShare * length) / usualLength;
  const inText = ((saturation + 1) * times) / (saturation * long + times);
  return inText + (titleLength === undefined ? 0 : 1);
}

/**
 * Ranks documents for a whole query: the sum of the terms' scores, raised where a term stands near
 * the beginning, where neighbours of the query are neighbours in the text (Tao & Zhai 2007 measure
 * proximity likewise by pairs), where the document covers more of the query, and where the query
 * covers more of the title.
 *
 * @param terms What each query term found.
 * @param total Documents in the index.
 * @returns Best first; equal scores in the order of documents, so that answers never vary.
 */
export function rank(terms: readonly TermMatches[], total: number): Ranked[] {
  const rarities = terms.map(({ matches }) => rarity(total, matches.size));
  const allRarity = sum(rarities) || 1;
  const pairs = neighbouringPairs(terms, rarities);
  const ids = new Set<number>();
  for (const { matches } of terms) for (const id of matches.keys()) ids.add(id);
  const ranked: Ranked[] = [];
  for (const id of ids) {
    let score = 0;
    let covered = 0;
    let inTitle = 0;
    let titleLength = Number.POSITIVE_INFINITY;
    for (const [index, { matches }] of terms.entries()) {
      const match = matches.get(id);
      if (!match) continue;
      score += match.score * openingFactor(match);
      covered += rarities[index] ?? 0;
      if (match.titleLength !== undefined) {
        inTitle += 1;
        titleLength = match.titleLength;
      }
    }
    const titleShare = inTitle > 0 ? Math.min(1, inTitle / titleLength) : 0;
    const factor =
      (1 + weights.neighbours * neighbourShare(pairs, id)) *
      (1 + weights.coverage * (covered / allRarity) ** 2) *
      (1 + weights.title * titleShare);
    ranked.push({ id, score: score * factor });
  }
  return ranked.sort((a, b) => b.score - a.score || a.id - b.id);
}

interface Pair {
  left: TermMatches['matches'];
  right: TermMatches['matches'];
  /** Its share of all pairs, by rarity. */
  share: number;
}

function neighbouringPairs(terms: readonly TermMatches[], rarities: readonly number[]): Pair[] {
  const pairs = terms.slice(1).flatMap((right, index) => {
    const left = terms[index];
    if (!left) return [];
    const share = (rarities[index] ?? 0) + (rarities[index + 1] ?? 0);
    return [{ left: left.matches, right: right.matches, share }];
  });
  const all = sum(pairs.map(({ share }) => share)) || 1;
  return pairs.map((pair) => ({ ...pair, share: pair.share / all }));
}

/** The share of the query's neighbouring pairs, by rarity, that are neighbours in the document. */
function neighbourShare(pairs: readonly Pair[], id: number): number {
  let found = 0;
  for (const { left, right, share } of pairs) {
    const [a, b] = [left.get(id), right.get(id)];
    if (!a || !b) continue;
    if (areNeighbours(a.positions, b.positions)) found += share;
    else if (a.titleLength && b.titleLength) found += share * weights.titleNeighbours;
  }
  return found;
}

/** Whether a position of the second list comes one or two after one of the first. */
function areNeighbours(left: readonly number[], right: readonly number[]): boolean {
  let at = 0;
  for (const position of left) {
    while ((right[at] ?? Number.POSITIVE_INFINITY) <= position) at += 1;
    if ((right[at] ?? Number.POSITIVE_INFINITY) <= position + 2) return true;
  }
  return false;
}

function openingFactor({ positions: [first] }: Match): number {
  return first === undefined ? 1 : 1 + weights.opening * Math.exp(-first / weights.openingLength);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
