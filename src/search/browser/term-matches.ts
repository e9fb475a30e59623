import { rarity } from '../query/bm25.ts';
import { concatenatePostings, type PostingList } from '../query/posting-list.ts';
import { memoizeWithLimit } from './memoize-with-limit.ts';
import type { SearchIndex } from './search-index.ts';

/** Loads the posting list of one term. */
export type TermSearch = (term: string) => Promise<PostingList>;

/** Cache size, enough for a long session; each entry holds a common word's documents. */
const mostRemembered = 200;

/** Creates a memoized term search; the result of a term does not depend on other terms. */
export function createTermSearch(index: SearchIndex): TermSearch {
  return memoizeWithLimit((term) => findMatches(index, term), mostRemembered);
}

async function findMatches({ bundles, total }: SearchIndex, term: string): Promise<PostingList> {
  const lists = await Promise.all(bundles.map((bundle) => bundle.postings(term)));
  const list = concatenatePostings(lists);
  const rare = rarity(total, list.documents.length);
  return { ...list, scores: list.scores.map((weight) => rare * weight) };
}
