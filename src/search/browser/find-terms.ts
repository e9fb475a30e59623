import { stripPrefix } from '../../arabic/light-stem.ts';
import { rarity } from '../query/bm25.ts';
import { measureCloseness } from '../query/closeness.ts';
import { mergePostingLists } from '../query/merge-posting-lists.ts';
import { type QueryTerm, replaceTerm, splitTyped } from '../query/query-terms.ts';
import type { TermMatches } from '../query/rank.ts';
import { findJoinedSpellings, type OtherSpelling } from './find-joined-spellings.ts';
import { findLikelyTerms, type LikelyTerm } from './find-likely-terms.ts';
import type { AskedTerm } from './find-near-terms.ts';
import { findVariants } from './find-variants.ts';
import type { TermSearch } from './term-matches.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** Matches of a query's terms, and replacements of words without matches. */
export interface FoundTerms {
  terms: TermMatches[];
  /** All terms that count as matches, for highlighting. */
  searched: Set<string>;
  /** Folded query words and their replacements. */
  replaced: Map<string, string>;
  /** Alternatives for words that have matches, but so few that another may have been meant. */
  offered: Map<string, string>;
}

/** Completions of an unfinished word; each may cost a download. */
const mostCompletions = 3;

/**
 * Query expansion: searches each term, and alternatives of its word: without clitics, in another
 * spelling, words with the same consonants, fuzzy matches, and split in two.
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
        if (other.role !== 'additional') searched.add(other.term);
        // The other term is more frequent, so it scores lower; but it is the same word.
        const raised =
          other.role === 'form' && size > 0 ? rarity(total, size) / rarity(total, moreSize) : 1;
        return mergePostingLists(matches, more, other.share * Math.max(1, Math.sqrt(raised)));
      }, own);
      const all = spelled.reduce((matches, { list, terms }) => {
        for (const each of terms) searched.add(each);
        const share = rarity(total, size) / rarity(total, list.documents.length);
        return mergePostingLists(matches, list, Math.min(1, share));
      }, matches);
      const same = {
        spellings: spelled.map(({ list }) => list),
        forms: lists.filter((_, place) => others[place]?.role === 'form'),
      };
      return [{ token, matches: all, closeness: measureCloseness(all, own, found.form, same) }];
    };
    if (last && index === asked.length - 1) return joined(await findCompletions(word, vocabulary));
    const [{ others, cut, offer }, spelled = [], variants] = await Promise.all([
      findLikelyTerms(asked, index, vocabulary),
      spellings.then((all) => all[index]),
      findVariants(found, vocabulary),
    ]);
    // A match in another spelling is not a typo.
    if (spelled.length > 0) return joined([], spelled);
    if (offer) offered.set(word, replaceTerm(found, offer));
    if (cut) {
      replaced.set(word, splitTyped(found, cut.at));
      for (const part of cut.terms) searched.add(part);
      const both = await Promise.all(cut.terms.map((part) => search(part)));
      return both.map((each, place) => ({ token: token + place, matches: each }));
    }
    for (const { term: other, role } of others) {
      if (role === 'instead') replaced.set(word, replaceTerm(found, other));
    }
    return joined(mergeVariants(others, variants));
  };
  const terms = await Promise.all(asked.map(find));
  return { terms: terms.flat(), searched, replaced, offered };
}

/** A fuzzy match with the same consonants is a variant, and marked as one. */
function mergeVariants(
  others: readonly LikelyTerm[],
  variants: readonly LikelyTerm[],
): LikelyTerm[] {
  const left = new Set(variants.map(({ term }) => term));
  const merged = others.map((other): LikelyTerm => {
    const isVariant = left.delete(other.term) && other.role === 'additional';
    return isVariant ? { ...other, role: 'variant' } : other;
  });
  return [...merged, ...variants.filter(({ term }) => left.has(term))];
}

/** The most frequent terms with this prefix. */
async function findCompletions(word: string, vocabulary: VocabularyFiles): Promise<LikelyTerm[]> {
  const letters = stripPrefix(word);
  if (letters.length < 2) return [];
  return [...(await vocabulary.withPrefix(letters))]
    .sort(([a, x], [b, y]) => y.documents - x.documents || (a < b ? -1 : 1))
    .slice(0, mostCompletions)
    .map(([term]) => ({ term, share: 1, role: 'form' }));
}
