import { withoutPrefix } from '../../arabic/light-stem.ts';
import { rarity } from '../query/bm25.ts';
import { closenessOf } from '../query/closeness.ts';
import { joinedLists } from '../query/joined-lists.ts';
import { inTwo, type QueryTerm, withTerm } from '../query/query-terms.ts';
import type { TermMatches } from '../query/rank.ts';
import { findJoinedSpellings, type OtherSpelling } from './find-joined-spellings.ts';
import { type LikelyTerm, likelyTerms } from './likely-terms.ts';
import type { AskedTerm } from './near-terms.ts';
import type { TermSearch } from './term-matches.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** What a query's terms found, and what was searched for in place of a word that finds nothing. */
export interface FoundTerms {
  terms: TermMatches[];
  /** Every term that counts as found, for marking. */
  searched: Set<string>;
  /** Words of the query, as folded, and what was searched instead. */
  replaced: Map<string, string>;
  /** Words that were found, but are so rare that another may have been meant. */
  offered: Map<string, string>;
}

/** Words that one still being typed may become; each may cost a download. */
const mostCompletions = 3;

/**
 * Searches each term of a query, and what its word may have meant: the word without its clitic,
 * another spelling of it, a word near it, two words typed as one.
 *
 * @param last Whether the last word is still being typed.
 */
export async function findTerms(
  queryTerms: readonly QueryTerm[],
  search: TermSearch,
  vocabulary: VocabularyFiles,
  last: boolean,
): Promise<FoundTerms> {
  const searched = new Set<string>();
  const replaced = new Map<string, string>();
  const offered = new Map<string, string>();
  const asked = queryTerms.map((query) => ({ ...query, matches: search(query.term) }));

  const spellings = findJoinedSpellings(asked, search);
  const find = async (found: AskedTerm, index: number): Promise<TermMatches[]> => {
    const { term, word, token } = found;
    searched.add(term);
    const joined = async (
      others: readonly LikelyTerm[],
      spelled: readonly OtherSpelling[] = [],
    ): Promise<TermMatches[]> => {
      const total = await vocabulary.documents();
      const own = await found.matches;
      const size = own.documents.length;
      const lists = await Promise.all(others.map(({ term }) => search(term)));
      const matches = lists.reduce((matches, more, place) => {
        const moreSize = more.documents.length;
        const other = others[place];
        if (!other || moreSize === 0) return matches;
        if (other.role !== 'besides') searched.add(other.term);
        // The other is more frequent, so that each match tells less; yet it is the same word.
        const raised =
          other.role === 'form' && size > 0 ? rarity(total, size) / rarity(total, moreSize) : 1;
        return joinedLists(matches, more, other.share * Math.max(1, Math.sqrt(raised)));
      }, own);
      const all = spelled.reduce((matches, { list, terms }) => {
        for (const each of terms) searched.add(each);
        const share = rarity(total, size) / rarity(total, list.documents.length);
        return joinedLists(matches, list, Math.min(1, share));
      }, matches);
      const same = {
        spellings: spelled.map(({ list }) => list),
        forms: lists.filter((_, place) => others[place]?.role === 'form'),
      };
      return [{ token, matches: all, closeness: closenessOf(all, own, found.form, same) }];
    };
    if (last && index === asked.length - 1) return joined(await completions(word, vocabulary));
    const [{ others, cut, offer }, spelled = []] = await Promise.all([
      likelyTerms(asked, index, vocabulary),
      spellings.then((all) => all[index]),
    ]);
    // What is found in another spelling is no mistake.
    if (spelled.length > 0) return joined([], spelled);
    if (offer) offered.set(word, withTerm(found, offer));
    if (cut) {
      replaced.set(word, inTwo(found, cut.at));
      for (const part of cut.terms) searched.add(part);
      const both = await Promise.all(cut.terms.map((part) => search(part)));
      return both.map((each, place) => ({ token: token + place, matches: each }));
    }
    for (const { term: other, role } of others) {
      if (role === 'instead') replaced.set(word, withTerm(found, other));
    }
    return joined(others);
  };
  const terms = await Promise.all(asked.map(find));
  return { terms: terms.flat(), searched, replaced, offered };
}

/** The most frequent terms that begin as an unfinished word does. */
async function completions(word: string, vocabulary: VocabularyFiles): Promise<LikelyTerm[]> {
  const letters = withoutPrefix(word);
  if (letters.length < 2) return [];
  return [...(await vocabulary.beginning(letters))]
    .sort(([a, x], [b, y]) => y.documents - x.documents || (a < b ? -1 : 1))
    .slice(0, mostCompletions)
    .map(([term]) => ({ term, share: 1, role: 'form' }));
}
