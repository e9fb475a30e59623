import type { QueryTerm } from '../query/query-terms.ts';
import type { Match, TermMatches } from '../query/rank.ts';
import { corrections } from '../query/spelling.ts';
import { possibleCuts } from '../query/split-word.ts';
import { weights } from '../ranking.ts';
import { type TermSearch, withAlternative } from './term-matches.ts';
import type { vocabularyFiles } from './vocabulary-files.ts';

/** What a query's terms found, and what was searched for in place of a word that finds nothing. */
export interface FoundTerms {
  terms: TermMatches[];
  /** Every term that counts as found, for marking. */
  searched: Set<string>;
  /** Words of the query, as folded, and what was searched instead. */
  replaced: Map<string, string>;
}

/** A word in so few documents may be another with a clitic: بقطر is rarely بقطر. */
const rare = 3;

/**
 * Searches each term of a query; where it finds nothing, what its word may have meant.
 *
 * @param last Whether the last word is still being typed.
 */
export async function findTerms(
  queryTerms: readonly QueryTerm[],
  search: TermSearch,
  vocabulary: ReturnType<typeof vocabularyFiles>,
  last: boolean,
): Promise<FoundTerms> {
  const searched = new Set<string>();
  const replaced = new Map<string, string>();
  const find = async (query: QueryTerm, index: number): Promise<TermMatches[]> => {
    const { term, token } = query;
    searched.add(term);
    let matches = await search(term);
    const add = async (other: string, share: number) => {
      const found = await search(other);
      if (found.size > 0) searched.add(other);
      matches = withAlternative(matches, found, share);
    };
    if (last && index === queryTerms.length - 1) {
      return [{ token, matches: withAlternative(matches, await search(term), 1) }];
    }
    if (matches.size <= rare) {
      for (const other of query.withoutClitics) await add(other, weights.alternative);
    }
    if (matches.size > 0) return [{ token, matches }];
    return instead(query, searched, replaced, search, vocabulary);
  };
  const terms = await Promise.all(queryTerms.map(find));
  return { terms: terms.flat(), searched, replaced };
}

/** Two words typed as one, or one mistyped. */
async function instead(
  { term, word, token }: QueryTerm,
  searched: Set<string>,
  replaced: Map<string, string>,
  search: TermSearch,
  vocabulary: ReturnType<typeof vocabularyFiles>,
): Promise<TermMatches[]> {
  // The first letter may be the mistake, so the second one's file is looked at too.
  const known = await vocabulary(term.slice(0, 2));
  const near = corrections(term, known);
  if (near[0]?.distance !== 1) {
    const cuts = possibleCuts(word, known);
    const ends = await vocabulary(cuts.map(([, right]) => right.slice(0, 1)));
    const parts = cuts.find(([, right]) => ends.has(right));
    if (parts) {
      replaced.set(word, parts.join(' '));
      for (const part of parts) searched.add(part);
      const found = await Promise.all(parts.map((part) => search(part)));
      return found.map((matches, index) => ({ token: token + index, matches }));
    }
  }
  const [nearest] = near;
  if (!nearest) return [{ token, matches: new Map() }];
  replaced.set(word, nearest.term);
  let matches: ReadonlyMap<number, Match> = new Map();
  for (const { term: other } of near.filter(({ distance }) => distance === nearest.distance)) {
    searched.add(other);
    matches = withAlternative(matches, await search(other), 1);
  }
  return [{ token, matches }];
}
