import type { DocumentHeading, FilterName, StoredDocument } from '../document.ts';
import { type ExcerptPart, excerpt, marked } from '../query/excerpt.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { queryTerms } from '../query/query-terms.ts';
import { type Ranked, rank } from '../query/rank.ts';
import { documentDates } from './document-dates.ts';
import { documentSets } from './document-sets.ts';
import { findTerms } from './find-terms.ts';
import { loadGzipJson } from './gzip-json.ts';
import { loadIndex } from './index-engine.ts';
import { type FilterCounts, narrow } from './narrow.ts';
import { termSearch } from './term-matches.ts';
import { vocabularyFiles } from './vocabulary-files.ts';

export interface SearchRequest {
  query: ParsedQuery;
  filters: Readonly<Partial<Record<FilterName, string>>>;
  sort: 'relevance' | 'date';
  /** The last word is still being typed. */
  unfinished: boolean;
}

export interface Answer {
  total: number;
  hits: readonly Hit[];
  /** Counted when asked for: the results can show before. */
  counts(): Promise<FilterCounts>;
  /** The query that was searched instead, where a word of it finds nothing. */
  changed: string | undefined;
  /** A query that may have been meant. */
  suggestion?: string;
}

export interface Hit extends Ranked {
  /** Loads what the result shows. */
  load(): Promise<FoundArticle>;
}

export interface FoundArticle {
  url: string;
  title: ExcerptPart[];
  meta: Readonly<Record<string, string>>;
  excerpt: ExcerptPart[];
  /** Parts of the article where words were found, which results can open at. */
  subResults: { title: ExcerptPart[]; url: string; excerpt: ExcerptPart[] }[];
}

export interface Searcher {
  search(request: SearchRequest): Promise<Answer>;
}

const mostSubResults = 3;

/**
 * Opens a site's search.
 *
 * @param folder Address of the index's folder, such as `/pagefind/`.
 * @throws NoIndexError where there is none; otherwise what the network says.
 */
export async function createSearcher(folder: string, attempt = 1): Promise<Searcher> {
  const index = await loadIndex(folder, attempt);
  const nothing: Answer = {
    total: 0,
    hits: [],
    counts: async () => ({ section: {}, tag: {}, author: {}, year: {} }),
    changed: undefined,
  };
  if (!index) return { search: async () => nothing };
  const { engine, total } = index;
  const search = termSearch(engine);
  const vocabulary = vocabularyFiles(folder);
  const sets = documentSets(engine, documentDates(folder));

  return {
    async search({ query, filters, sort, unfinished }) {
      const words = [query.words, ...query.phrases].join(' ').trim();
      const asked = queryTerms(words);
      // Punctuation or emoji alone; no words at all ask for whatever the filters leave.
      if (asked.length === 0 && words !== '') return nothing;
      const found = await findTerms(asked, search, vocabulary, unfinished);
      const ranked = asked.length > 0 ? rank(found.terms, total) : await sets.all();
      const { narrowed, counts } = await narrow(ranked, { query, filters, search, sets });
      const sorted = sort === 'date' ? await sets.byDate(narrowed) : narrowed;
      const isFound = (term: string) => found.searched.has(term);
      return {
        total: sorted.length,
        hits: sorted.map(({ id, score }) => ({
          id,
          score,
          load: async () => {
            const address = `${folder}fragment/${id}.pf_fragment`;
            return foundArticle(await loadGzipJson<StoredDocument>(address), isFound);
          },
        })),
        counts,
        changed: changedQuery(query.words, found.replaced),
      };
    },
  };
}

function changedQuery(words: string, replaced: ReadonlyMap<string, string>): string | undefined {
  if (replaced.size === 0) return undefined;
  const terms = queryTerms(words);
  return terms.map(({ word }) => replaced.get(word) ?? word).join(' ');
}

function foundArticle(document: StoredDocument, isFound: (term: string) => boolean): FoundArticle {
  const { url, title, text, headings, meta } = document;
  return {
    url,
    meta,
    title: marked(title, isFound),
    excerpt: excerpt(text, isFound),
    subResults: subResults(url, text, headings, isFound),
  };
}

/** The parts below a heading in which something was found, those that show most of it first. */
function subResults(
  url: string,
  text: string,
  headings: readonly DocumentHeading[],
  isFound: (term: string) => boolean,
): FoundArticle['subResults'] {
  const parts = headings.map(({ id, text: heading, offset }, index) => {
    const part = text.slice(offset + heading.length, headings[index + 1]?.offset ?? text.length);
    const title = marked(heading, isFound);
    const shown = excerpt(part, isFound);
    const words = [...title, ...shown].filter((piece) => piece.marked).map((piece) => piece.text);
    return { title, url: `${url}#${id}`, excerpt: shown, found: new Set(words).size };
  });
  return parts
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found)
    .slice(0, mostSubResults)
    .map(({ found: _, ...part }) => part);
}
