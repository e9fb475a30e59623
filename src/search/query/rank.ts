import { weights } from '../ranking.ts';
import { rarity } from './bm25.ts';
import { type PostingList, startAt } from './posting-list.ts';

/** The documents that hold one query term, or what it may stand for. */
export interface TermMatches {
  /** Which token of the query it is. */
  token: number;
  matches: PostingList;
  /** For each document of `matches`, how near it comes to the word as typed (`closenessOf`). */
  closeness?: Uint8Array;
}

export interface Ranked {
  /** The document's number. */
  id: number;
  score: number;
}

/**
 * Ranks documents for a whole query: the sum of the terms' scores, raised where a term stands near
 * the beginning, where neighbours of the query are neighbours in the text (Tao & Zhai 2007 measure
 * proximity likewise by pairs), where the document covers more of the query, and where the query
 * covers more of the title. Documents with the very words of the query come before those with other
 * forms of them; of a lone word, all of them do.
 *
 * @param terms What each query term found.
 * @param total Documents in the index.
 * @returns Best first; equal scores in the order of documents, so that answers never vary.
 */
export function rank(terms: readonly TermMatches[], total: number): Ranked[] {
  const lists = terms.map(({ matches }) => matches);
  const rarities = lists.map(({ documents }) => rarity(total, documents.length));
  const sums = emptySums(lists);
  const lifts = terms.length === 1 ? weights.loneCloseness : weights.closeness;
  for (const [index, term] of terms.entries()) addTerm(sums, term, rarities[index] ?? 0, lifts);
  const pairs = rarities.slice(1).map((each, index) => (rarities[index] ?? 0) + each);
  const allPairs = sum(pairs) || 1;
  for (const [index, left] of lists.entries()) {
    const right = lists[index + 1];
    if (right) addPair(sums, left, right, (pairs[index] ?? 0) / allPairs);
  }
  return scored(sums, sum(rarities) || 1).sort((a, b) => b.score - a.score);
}

/** What a query's terms add up to in each document, by its number. */
interface Sums {
  score: Float64Array;
  /** The rarities of the terms that are there. */
  covered: Float64Array;
  /** The shares of the pairs that are neighbours. */
  neighbours: Float64Array;
  /** How many terms stand in the title, and how many it has. */
  inTitle: Uint8Array;
  titleLength: Uint8Array;
}

function emptySums(lists: readonly PostingList[]): Sums {
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

/** Further than any position, and after any document. */
const none = Number.POSITIVE_INFINITY;

/** Whether a position of the second term comes one or two after one of the first. */
function areNeighbours(left: PostingList, place: number, right: PostingList, other: number) {
  const end = left.ends[place] ?? 0;
  const otherEnd = right.ends[other] ?? 0;
  let next = startAt(right, other);
  for (let at = startAt(left, place); at < end; at++) {
    const position = left.positions[at] ?? 0;
    while (next < otherEnd && (right.positions[next] ?? 0) <= position) next += 1;
    if (next === otherEnd) return false;
    if ((right.positions[next] ?? 0) <= position + 2) return true;
  }
  return false;
}

function scored({ score, covered, neighbours, inTitle, titleLength }: Sums, all: number): Ranked[] {
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
