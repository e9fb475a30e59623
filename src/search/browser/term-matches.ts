import { rarity } from '../query/bm25.ts';
import { concatenatePostings, type PostingList } from '../query/posting-list.ts';
import { memoizeWithLimit } from './memoize-with-limit.ts';
import type { SearchIndex } from './search-index.ts';

/** Finds the documents that hold one term. */
export type TermSearch = (term: string) => Promise<PostingList>;

/** Enough for a long session; each entry holds a common word's documents. */
const mostRemembered = 200;

/** Searches term by term; a term's answer is the same whatever was asked before. */
export function termSearch(index: SearchIndex): TermSearch {
  return memoizeWithLimit((term) => matchesOf(index, term), mostRemembered);
}

async function matchesOf({ bundles, total }: SearchIndex, term: string): Promise<PostingList> {
  const lists = await Promise.all(bundles.map((bundle) => bundle.postings(term)));
  const list = concatenatePostings(lists);
  const rare = rarity(total, list.documents.length);
  return { ...list, scores: list.scores.map((weight) => rare * weight) };
}
