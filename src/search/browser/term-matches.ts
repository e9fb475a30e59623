import { type Match, rarity, termWeight } from '../query/rank.ts';
import type { SearchIndex } from './search-index.ts';

/** Finds the documents that hold one term, by their numbers. */
export type TermSearch = (term: string) => Promise<ReadonlyMap<number, Match>>;

/** Enough for a long session; each entry holds a common word's documents. */
const mostRemembered = 200;

/** Searches term by term; a term's answer is the same whatever was asked before. */
export function termSearch(index: SearchIndex): TermSearch {
  const remembered = new Map<string, Promise<ReadonlyMap<number, Match>>>();
  return (term) => {
    const known = remembered.get(term);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const asked = matchesOf(index, term);
    remembered.set(term, asked);
    // A failure is not an answer.
    asked.catch(() => remembered.delete(term));
    return asked;
  };
}

async function matchesOf({ bundles, total }: SearchIndex, term: string) {
  const postings = (await Promise.all(bundles.map((bundle) => bundle.postings(term)))).flat();
  const rare = rarity(total, postings.length);
  const matches = new Map<number, Match>();
  for (const posting of postings) {
    matches.set(posting.document, { ...posting, score: rare * termWeight(posting) });
  }
  return matches;
}
