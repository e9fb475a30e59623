import { analyse } from '../../arabic/analyse.ts';
import type { FilterName } from '../document.ts';
import { measureCloseness } from '../query/closeness.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { positionsIn } from '../query/posting-list.ts';
import { analyseQuery } from '../query/query-terms.ts';
import { type Ranked, rank, type TermMatches } from '../query/rank.ts';
import { applyFilters, type FilterCounts } from './apply-filters.ts';
import { openFacets } from './facet-sets.ts';
import { findTerms } from './find-terms.ts';
import { type FoundArticle, loadFoundArticle, shownPassage } from './load-found-article.ts';
import { mergeVocabularies } from './merge-vocabularies.ts';
import { openPassageFiles } from './passage-files.ts';
import { raiseQuoted } from './raise-quoted.ts';
import { listDocuments, openIndex } from './search-index.ts';
import { createTermSearch } from './term-matches.ts';
import { openVocabularyFiles } from './vocabulary-files.ts';

/** Approximate number of results on one screen. */
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
  /** Results from one rank up to another. */
  hits(from: number, to: number): Hit[];
  /** Counted on demand, so that results can show first. */
  counts(): Promise<FilterCounts>;
  /** The query that was searched instead, where a word had no match. */
  changed: string | undefined;
  /** A suggested query, where nothing or only a rare word was found. */
  suggestion?: string | undefined;
}

export interface Hit extends Ranked {
  /** Loads the data of the result. */
  load(): Promise<FoundArticle>;
}

export interface Searcher {
  search(request: SearchRequest): Promise<Answer>;
}

/**
 * Opens a site's search.
 *
 * @param folder Address of the index's folder, such as `/pagefind/`.
 * @throws NoIndexError when there is no index; otherwise network errors.
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
  const search = createTermSearch(index);
  const vocabulary = mergeVocabularies(bundles.map(({ files }) => openVocabularyFiles(files)));
  const own = openFacets(bundles);
  const passages = openPassageFiles(bundles);

  const newestFirst = async (ranked: readonly Ranked[]) => {
    const dates = await own.dates();
    return [...ranked].sort((a, b) => (dates[b.id] ?? 0) - (dates[a.id] ?? 0));
  };

  const searchAll: Searcher['search'] = async ({ query, filters, sort, unfinished }) => {
    const words = [query.words, ...query.phrases].join(' ').trim();
    const asked = analyseQuery(words);
    // The query is punctuation or emoji only. A query without any words returns everything that
    // passes the filters.
    if (asked.length === 0 && words !== '') return nothing;
    const arranged = async (terms: readonly TermMatches[]) => {
      const ranked =
        asked.length > 0
          ? await raiseQuoted(rank(terms, total), query.quoted, search)
          : await newestFirst(listDocuments(index).map((id) => ({ id, score: 0 })));
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
          return { token, matches, closeness: measureCloseness(matches, matches, form) };
        }),
      );
      const early = await arranged(terms);
      for (const { id } of early.sorted.slice(0, likelyShown)) {
        passages(id, shownPassage(findPositions(terms, id))).catch(() => {});
      }
      return early;
    };
    // Most words are not typos: results load while that is checked.
    const [found, early] = await Promise.all([
      findTerms(asked, search, vocabulary, unfinished),
      unfinished ? undefined : arrangedAsTyped(),
    ]);
    const isAsTyped = found.terms.every(
      ({ matches }, index) => matches === early?.terms[index]?.matches,
    );
    const { sorted, counts } = early && isAsTyped ? early : await arranged(found.terms);
    const isFound = (term: string) => found.searched.has(term);
    const changed = formatChangedQuery(words, found.replaced);
    const offered = formatChangedQuery(words, new Map([...found.replaced, ...found.offered]));
    return {
      total: sorted.length,
      hits: (from, to) =>
        sorted.slice(from, to).map((ranked) => ({
          ...ranked,
          load() {
            const positions = findPositions(found.terms, ranked.id);
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
      // No article has the phrase: return those that have its words, and tell readers so.
      const words = [query.words, ...query.phrases].join(' ').trim();
      const loose = await searchAll({ ...request, query: { ...query, words, phrases: [] } });
      return loose.total > 0 ? { ...loose, changed: loose.changed ?? words } : answer;
    },
  };
}

/** Positions of each term in a document. */
function findPositions(terms: readonly TermMatches[], id: number): (readonly number[])[] {
  return terms.map(({ matches }) => positionsIn(matches, id));
}

/** The query as typed, with replaced words. */
function formatChangedQuery(
  query: string,
  replaced: ReadonlyMap<string, string>,
): string | undefined {
  if (replaced.size === 0) return undefined;
  const words = analyse(query).map(({ text, parts }) =>
    parts.some((part) => replaced.has(part))
      ? parts.map((part) => replaced.get(part) ?? part).join(' ')
      : text,
  );
  return words.join(' ');
}
