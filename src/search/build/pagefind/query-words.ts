import type { AnalysedToken } from '../../../arabic/analyse.ts';
import { wordsWithin } from '../../../arabic/tokens.ts';
import { sortedByCodePoints } from '../../code-point-order.ts';
import { GroupedEntries } from '../grouped-entries.ts';
import type { Postings } from '../postings.ts';
import { normalizedWord } from './normalized-word.ts';

/** Stands for the title where other entries have a position. */
const title = -1;

/** V8 makes of longer pieces a view on their text, which would stay in memory with it. */
const longestView = 12;

/**
 * A word that fewer of a term's documents have than this share lists no others: rare spellings of
 * frequent words would make the index several times as large.
 */
const leastShare = 1 / 10;

/** Where one word stands. */
export interface WordPlaces {
  word: string;
  /** The documents that have it, ascending, one entry a place. */
  documents: Int32Array;
  /** The place of each entry, ascending in each document; below zero it is in the title. */
  positions: Int32Array;
  /** Documents that a query for it finds besides, ascending; some may have the word too. */
  others: Int32Array;
}

/**
 * The words that Pagefind's client may ask for: the stretches between white space, by Pagefind's
 * stem, and the words within those. Where our own term takes in more forms than that stem does, the
 * documents of those are listed too, without a place, and so rank behind: so both searches find the
 * same.
 */
export class QueryWords {
  readonly #stem: (word: string) => string;
  readonly #numbers = new Map<string, number>();
  /** By the number of a word, the terms that it may stand for. */
  readonly #terms: string[][] = [];
  readonly #stopWords = new Set<number>();
  /** The words of a stretch, by the number of the stretch, or its text where it has none. */
  readonly #stretches: (readonly number[] | undefined)[] = [];
  readonly #longStretches = new Map<string, readonly number[]>();
  readonly #entries = new GroupedEntries();

  /** @param stem Pagefind's, of a normalized word. */
  constructor(stem: (word: string) => string) {
    this.#stem = stem;
  }

  /**
   * Takes in a stretch of text. Documents come in the order of their numbers.
   *
   * @param position The stretch's place among those of its text; in a title it has none.
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
    const parts = all.length > 1 ? wordsWithin(text) : [text];
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
    const word = this.#stem(normalizedWord(written));
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(unshared(word), number);
    this.#terms.push([]);
    return number;
  }

  /**
   * Every word, in the order of code points. Nothing may be added any more.
   *
   * @param postings Of our terms.
   * @param documents How many there are: a word that we do not index excludes none of them.
   */
  *byWord(postings: Postings, documents: number): Generator<WordPlaces> {
    const everywhere = Int32Array.from({ length: documents }, (_, document) => document);
    for (const word of sortedByCodePoints(this.#numbers.keys())) {
      const number = this.#numbers.get(word) ?? 0;
      const places = this.#entries.of(number);
      const others = this.#stopWords.has(number)
        ? everywhere
        : alsoFound(postings, this.#terms[number] ?? [], places.documents.length);
      yield { word, ...places, others };
    }
  }
}

/** @param own In how many documents the word is, at most. */
function alsoFound(postings: Postings, terms: readonly string[], own: number): Int32Array {
  const lists = terms
    .filter((term) => own >= leastShare * postings.documentCount(term))
    .map((term) => postings.documentsOf(term));
  const [only = new Int32Array(), ...more] = lists;
  if (more.length === 0) return only;
  return Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}

/** A text that is no view on another one. */
function unshared(text: string): string {
  return text.length <= longestView ? text : Buffer.from(text).toString();
}
