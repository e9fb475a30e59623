import { analyse } from '../../arabic/analyse.ts';
import type { FilterName } from '../document.ts';
import { closenessOf } from '../query/closeness.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { positionsIn } from '../query/posting-list.ts';
import { queryTerms } from '../query/query-terms.ts';
import { type Ranked, rank, type TermMatches } from '../query/rank.ts';
import { applyFilters, type FilterCounts } from './apply-filters.ts';
import { facets } from './facet-sets.ts';
import { findTerms } from './find-terms.ts';
import { type FoundArticle, loadFoundArticle, shownPassage } from './load-found-article.ts';
import { mergeVocabularies } from './merge-vocabularies.ts';
import { passageFiles } from './passage-files.ts';
import { raiseQuoted } from './raise-quoted.ts';
import { allDocuments, openIndex } from './search-index.ts';
import { termSearch } from './term-matches.ts';
import { vocabularyFiles } from './vocabulary-files.ts';

/** Results that a screen holds, more or less. */
const likelyShown = 5;

export interface SearchRequest {
  query: ParsedQuery;
  filters: Readonly<Partial<Record<FilterName, string>>>;
  sort: 'relevance' | 'date';
  /** The last word is still being typed. */
  unfinished: boolean;
}

export interface Answer {
  total: number;
  /** The results from one place in their order up to another. */
  hits(from: number, to: number): Hit[];
  /** Counted when asked for: the results can show before. */
  counts(): Promise<FilterCounts>;
  /** The query that was searched instead, where a word of it finds nothing. */
  changed: string | undefined;
  /** A query that may have been meant, where nothing was found, or by a word that is rare here. */
  suggestion?: string | undefined;
}

export interface Hit extends Ranked {
  /** Loads what the result shows. */
  load(): Promise<FoundArticle>;
}

export interface Searcher {
  search(request: SearchRequest): Promise<Answer>;
}

/**
 * Opens a site's search.
 *
 * @param folder Address of the index's folder, such as `/pagefind/`.
 * @throws NoIndexError where there is none; otherwise what the network says.
 */
export async function createSearcher(folder: string): Promise<Searcher> {
  const index = await openIndex(folder);
  const nothing: Answer = {
    total: 0,
    hits: () => [],
    counts: async () => ({ section: {}, tag: {}, author: {}, year: {} }),
    changed: undefined,
  };
  const { bundles, total } = index;
  if (total === 0) return { search: async () => nothing };
  const search = termSearch(index);
  const vocabulary = mergeVocabularies(bundles.map(({ folder }) => vocabularyFiles(folder)));
  const own = facets(bundles);
  const passages = passageFiles(bundles);

  const newestFirst = async (ranked: readonly Ranked[]) => {
    const dates = await own.dates();
    return [...ranked].sort((a, b) => (dates[b.id] ?? 0) - (dates[a.id] ?? 0));
  };

  const searchAll: Searcher['search'] = async ({ query, filters, sort, unfinished }) => {
    const words = [query.words, ...query.phrases].join(' ').trim();
    const asked = queryTerms(words);
    // Punctuation or emoji alone; no words at all ask for whatever the filters leave.
    if (asked.length === 0 && words !== '') return nothing;
    const arranged = async (terms: readonly TermMatches[]) => {
      const ranked =
        asked.length > 0
          ? await raiseQuoted(rank(terms, total), query.quoted, search)
          : await newestFirst(allDocuments(index).map((id) => ({ id, score: 0 })));
      const { narrowed, counts } = await applyFilters(ranked, {
        query,
        filters,
        search,
        facets: own,
      });
      return { sorted: sort === 'date' ? await newestFirst(narrowed) : narrowed, counts, terms };
    };
    const arrangedAsTyped = async () => {
      const terms = await Promise.all(
        asked.map(async ({ term, form, token }) => {
          const matches = await search(term);
          return { token, matches, closeness: closenessOf(matches, matches, form) };
        }),
      );
      const early = await arranged(terms);
      for (const { id } of early.sorted.slice(0, likelyShown)) {
        passages(id, shownPassage(positionsOf(terms, id))).catch(() => {});
      }
      return early;
    };
    // Mostly the words turn out to mean themselves: while that is found out, results are on their way.
    const [found, early] = await Promise.all([
      findTerms(asked, search, vocabulary, unfinished),
      unfinished ? undefined : arrangedAsTyped(),
    ]);
    const isAsTyped = found.terms.every(
      ({ matches }, index) => matches === early?.terms[index]?.matches,
    );
    const { sorted, counts } = early && isAsTyped ? early : await arranged(found.terms);
    const isFound = (term: string) => found.searched.has(term);
    const changed = changedQuery(words, found.replaced);
    const offered = changedQuery(words, new Map([...found.replaced, ...found.offered]));
    return {
      total: sorted.length,
      hits: (from, to) =>
        sorted.slice(from, to).map((ranked) => ({
          ...ranked,
          load() {
            const positions = positionsOf(found.terms, ranked.id);
            return loadFoundArticle({ document: ranked.id, positions, isFound }, passages);
          },
        })),
      counts,
      changed: sorted.length > 0 ? changed : undefined,
      suggestion: sorted.length > 0 && offered === changed ? undefined : offered,
    };
  };

  return {
    async search(request) {
      const answer = await searchAll(request);
      const { query } = request;
      if (answer.total > 0 || query.phrases.length === 0) return answer;
      // No article has the phrase: those that have its words, and readers are told so.
      const words = [query.words, ...query.phrases].join(' ').trim();
      const loose = await searchAll({ ...request, query: { ...query, words, phrases: [] } });
      return loose.total > 0 ? { ...loose, changed: loose.changed ?? words } : answer;
    },
  };
}

/** For each term, where it stands in a document. */
function positionsOf(terms: readonly TermMatches[], id: number): (readonly number[])[] {
  return terms.map(({ matches }) => positionsIn(matches, id));
}

/** The query as typed, but for the words in whose place others were searched. */
function changedQuery(query: string, replaced: ReadonlyMap<string, string>): string | undefined {
  if (replaced.size === 0) return undefined;
  const words = analyse(query).map(({ text, parts }) =>
    parts.some((part) => replaced.has(part))
      ? parts.map((part) => replaced.get(part) ?? part).join(' ')
      : text,
  );
  return words.join(' ');
}
