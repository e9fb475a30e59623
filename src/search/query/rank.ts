import { weights } from '../ranking.ts';
import { rarity } from './bm25.ts';
import { type PostingList, positionsStart } from './posting-list.ts';

/** Matches of one query term, alternatives included. */
export interface TermMatches {
  /** Token of the query. */
  token: number;
  matches: PostingList;
  /** Closeness of each document of `matches` to the word as typed (`measureCloseness`). */
  closeness?: Uint8Array;
}

export interface Ranked {
  /** Document number. */
  id: number;
  score: number;
}

/**
 * Ranks documents for a query: the sum of the term scores, boosted for a term near the beginning,
 * for query neighbours that are neighbours in the text (pairwise proximity as in Tao & Zhai 2007),
 * for coverage of the query, and for coverage of the title. Exact matches come before other forms;
 * for a single word always.
 *
 * @param terms Matches of each query term.
 * @param total Number of documents.
 * @returns Best first; ties in document order, so that results are stable.
 */
export function rank(terms: readonly TermMatches[], total: number): Ranked[] {
  const lists = terms.map(({ matches }) => matches);
  const rarities = lists.map(({ documents }) => rarity(total, documents.length));
  const sums = createSums(lists);
  const lifts = terms.length === 1 ? weights.loneCloseness : weights.closeness;
  for (const [index, term] of terms.entries()) addTerm(sums, term, rarities[index] ?? 0, lifts);
  const pairs = rarities.slice(1).map((each, index) => (rarities[index] ?? 0) + each);
  const allPairs = sum(pairs) || 1;
  for (const [index, left] of lists.entries()) {
    const right = lists[index + 1];
    if (right) addPair(sums, left, right, (pairs[index] ?? 0) / allPairs);
  }
  return scoreDocuments(sums, sum(rarities) || 1).sort((a, b) => b.score - a.score);
}

/** Totals of a query for each document, by document number. */
interface Sums {
  score: Float64Array;
  /** Sum of the rarities of the terms it has. */
  covered: Float64Array;
  /** Sum of the shares of neighbouring pairs. */
  neighbours: Float64Array;
  /** Number of terms in its title, and length of the title. */
  inTitle: Uint8Array;
  titleLength: Uint8Array;
}

function createSums(lists: readonly PostingList[]): Sums {
  const size = 1 + Math.max(-1, ...lists.map(({ documents }) => documents.at(-1) ?? -1));
  return {
    score: new Float64Array(size),
    covered: new Float64Array(size),
    neighbours: new Float64Array(size),
    inTitle: new Uint8Array(size),
    titleLength: new Uint8Array(size),
  };
}

function addTerm(
  sums: Sums,
  { matches, closeness }: TermMatches,
  rarity: number,
  lifts: readonly number[],
): void {
  const { score, covered, inTitle, titleLength } = sums;
  const { documents, scores, titleLengths, positions, ends } = matches;
  let start = 0;
  for (let place = 0; place < documents.length; place++) {
    const id = documents[place] ?? 0;
    const end = ends[place] ?? 0;
    const first = start < end ? (positions[start] ?? 0) : none;
    start = end;
    const opening = 1 + weights.opening * Math.exp(-first / weights.openingLength);
    const lift = lifts[closeness?.[place] ?? 1] ?? 1;
    score[id] = (score[id] ?? 0) + (scores[place] ?? 0) * opening * lift;
    covered[id] = (covered[id] ?? 0) + rarity;
    const length = titleLengths[place] ?? 0;
    if (length === 0) continue;
    inTitle[id] = (inTitle[id] ?? 0) + 1;
    titleLength[id] = length;
  }
}

function addPair({ neighbours }: Sums, left: PostingList, right: PostingList, share: number): void {
  let other = 0;
  for (let place = 0; place < left.documents.length; place++) {
    const id = left.documents[place] ?? 0;
    while ((right.documents[other] ?? none) < id) other += 1;
    if (right.documents[other] !== id) continue;
    const areInTitle = left.titleLengths[place] && right.titleLengths[other];
    const near = areNeighbours(left, place, right, other)
      ? 1
      : areInTitle
        ? weights.titleNeighbours
        : 0;
    neighbours[id] = (neighbours[id] ?? 0) + share * near;
  }
}

/** Sentinel: above every position and document. */
const none = Number.POSITIVE_INFINITY;

/** Whether a position of the second term comes one or two after one of the first. */
function areNeighbours(left: PostingList, place: number, right: PostingList, other: number) {
  const end = left.ends[place] ?? 0;
  const otherEnd = right.ends[other] ?? 0;
  let next = positionsStart(right, other);
  for (let at = positionsStart(left, place); at < end; at++) {
    const position = left.positions[at] ?? 0;
    while (next < otherEnd && (right.positions[next] ?? 0) <= position) next += 1;
    if (next === otherEnd) return false;
    if ((right.positions[next] ?? 0) <= position + 2) return true;
  }
  return false;
}

function scoreDocuments(
  { score, covered, neighbours, inTitle, titleLength }: Sums,
  all: number,
): Ranked[] {
  const found: Ranked[] = [];
  for (let id = 0; id < score.length; id++) {
    if (covered[id] === 0) continue;
    const terms = inTitle[id] ?? 0;
    const titleShare = terms > 0 ? Math.min(1, terms / (titleLength[id] ?? 1)) : 0;
    const factor =
      (1 + weights.neighbours * (neighbours[id] ?? 0)) *
      (1 + weights.coverage * ((covered[id] ?? 0) / all) ** 2) *
      (1 + weights.title * titleShare);
    found.push({ id, score: (score[id] ?? 0) * factor });
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
