import { weights } from '../ranking.ts';

/** One term in one document. */
export interface Match {
  /** Pagefind's score. */
  score: number;
  /** Tokens of the text at which it stands, ascending. */
  positions: readonly number[];
  /** Terms in the title, where it stands there too. */
  titleLength: number | undefined;
}

/** The documents that hold one query term, or what it may stand for. */
export interface TermMatches {
  /** Which token of the query it is. */
  token: number;
  matches: ReadonlyMap<string, Match>;
}

export interface Ranked {
  id: string;
  score: number;
}

/**
 * Ranks documents for a whole query: the sum of the terms' scores, raised where a term stands near
 * the beginning, where neighbours of the query are neighbours in the text (Tao & Zhai 2007 measure
 * proximity likewise by pairs), where the document covers more of the query, and where the query
 * covers more of the title.
 *
 * @param terms What each query term found.
 * @param total Documents in the index.
 * @returns Best first; equal scores in the order of identifiers, so that answers never vary.
 */
export function rank(terms: readonly TermMatches[], total: number): Ranked[] {
  const rarity = terms.map(({ matches }) =>
    Math.log(1 + (total - matches.size + 0.5) / (matches.size + 0.5)),
  );
  const allRarity = sum(rarity) || 1;
  const ids = new Set(terms.flatMap(({ matches }) => [...matches.keys()]));
  const pairs = neighbouringPairs(terms, rarity);
  const ranked = [...ids].map((id): Ranked => {
    let score = 0;
    let covered = 0;
    let inTitle = 0;
    let titleLength = Number.POSITIVE_INFINITY;
    for (const [index, { matches }] of terms.entries()) {
      const match = matches.get(id);
      if (!match) continue;
      score += match.score * openingFactor(match);
      covered += rarity[index] ?? 0;
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
    return { id, score: score * factor };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

interface Pair {
  left: TermMatches['matches'];
  right: TermMatches['matches'];
  rarity: number;
}

function neighbouringPairs(terms: readonly TermMatches[], rarity: readonly number[]): Pair[] {
  return terms.slice(1).flatMap((right, index) => {
    const left = terms[index];
    if (!left) return [];
    const both = (rarity[index] ?? 0) + (rarity[index + 1] ?? 0);
    return [{ left: left.matches, right: right.matches, rarity: both }];
  });
}

/** The share of the query's neighbouring pairs, by rarity, that are neighbours in the document. */
function neighbourShare(pairs: readonly Pair[], id: string): number {
  const all = sum(pairs.map(({ rarity }) => rarity));
  if (all === 0) return 0;
  const found = pairs.map(({ left, right, rarity }) => {
    const [a, b] = [left.get(id), right.get(id)];
    if (!a || !b) return 0;
    if (areNeighbours(a, b)) return rarity;
    const share = a.titleLength !== undefined && b.titleLength !== undefined;
    return share ? rarity * weights.titleNeighbours : 0;
  });
  return sum(found) / all;
}

/** Next to each other, or with one word between. */
function areNeighbours(a: Match, b: Match): boolean {
  const right = new Set(b.positions);
  return a.positions.some((at) => right.has(at + 1) || right.has(at + 2));
}

function openingFactor({ positions: [first] }: Match): number {
  return first === undefined ? 1 : 1 + weights.opening * Math.exp(-first / weights.openingLength);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
