import type { AnalysedToken } from '../../../arabic/analyse.ts';
import { splitIntoWords } from '../../../arabic/tokens.ts';
import { sortByCodePoints } from '../../code-point-order.ts';
import { GroupedEntries } from '../grouped-entries.ts';
import type { Postings } from '../postings.ts';
import { normalizeWord } from './normalize-word.ts';

/** Marks a title entry in place of a position. */
const title = -1;

/** Longer substrings are views in V8, which would keep their text in memory. */
const longestView = 12;

/**
 * A word in a smaller share of a term's documents lists no others: rare spellings of frequent words
 * would make the index several times larger.
 */
const leastShare = 1 / 10;

/** Positions of one word. */
export interface WordPlaces {
  word: string;
  /** Its documents, ascending, one entry for each position. */
  documents: Int32Array;
  /** The position of each entry, ascending in each document; negative in the title. */
  positions: Int32Array;
  /** Further documents that a query for it finds, ascending; some may have the word too. */
  others: Int32Array;
}

/**
 * The words that Pagefind's client may request: tokens, stemmed as Pagefind does, and the words in
 * them. Where our own term covers more forms than that stem, their documents are listed too,
 * without positions, and so rank lower: both searches find the same articles.
 */
export class QueryWords {
  readonly #stem: (word: string) => string;
  readonly #numbers = new Map<string, number>();
  /** Terms of each word, by the word's number. */
  readonly #terms: string[][] = [];
  readonly #stopWords = new Set<number>();
  /** Words of each token, by the token's number, or its text if it has none. */
  readonly #stretches: (readonly number[] | undefined)[] = [];
  readonly #longStretches = new Map<string, readonly number[]>();
  readonly #entries = new GroupedEntries();

  /** @param stem Pagefind's stemmer, for normalized words. */
  constructor(stem: (word: string) => string) {
    this.#stem = stem;
  }

  /**
   * Adds a token. Documents must be added in ascending order.
   *
   * @param position Position of the token in its text; undefined in a title.
   */
  add(token: AnalysedToken, document: number, position = title): void {
    for (const word of this.#wordsOf(token)) this.#entries.push(word, document, position);
  }

  #wordsOf(token: AnalysedToken): readonly number[] {
    const { number, text } = token;
    const known = number === undefined ? this.#longStretches.get(text) : this.#stretches[number];
    if (known) return known;
    const words = this.#newWords(token);
    if (number === undefined) this.#longStretches.set(unshared(text), words);
    else this.#stretches[number] = words;
    return words;
  }

  #newWords({ text, all, terms }: AnalysedToken): readonly number[] {
    const words = new Set<number>();
    const parts = all.length > 1 ? splitIntoWords(text) : [text];
    for (const [at, term] of all.entries()) {
      const word = this.#numberOf(parts[at] ?? '');
      words.add(word);
      if (terms.length === 0) this.#stopWords.add(word);
      const known = this.#terms[word];
      if (known && !known.includes(term)) known.push(unshared(term));
    }
    if (all.length > 1) words.add(this.#numberOf(text));
    return [...words];
  }

  #numberOf(written: string): number {
    const word = this.#stem(normalizeWord(written));
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(unshared(word), number);
    this.#terms.push([]);
    return number;
  }

  /**
   * Iterates over words in code point order. Nothing may be added any more.
   *
   * @param postings Our inverted index.
   * @param documents Number of documents: a word that we do not index excludes none of them.
   */
  *byWord(postings: Postings, documents: number): Generator<WordPlaces> {
    const everywhere = Int32Array.from({ length: documents }, (_, document) => document);
    for (const word of sortByCodePoints(this.#numbers.keys())) {
      const number = this.#numbers.get(word) ?? 0;
      const places = this.#entries.of(number);
      const others = this.#stopWords.has(number)
        ? everywhere
        : alsoFound(postings, this.#terms[number] ?? [], places.documents.length);
      yield { word, ...places, others };
    }
  }
}

/** @param own Maximum number of documents with the word. */
function alsoFound(postings: Postings, terms: readonly string[], own: number): Int32Array {
  const lists = terms
    .filter((term) => own >= leastShare * postings.documentCount(term))
    .map((term) => postings.documentsOf(term));
  const [only = new Int32Array(), ...more] = lists;
  if (more.length === 0) return only;
  return Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}

/** Copies a text, so that it is no view on another one. */
function unshared(text: string): string {
  return text.length <= longestView ? text : Buffer.from(text).toString();
}
