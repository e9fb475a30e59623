import { consonantSkeleton } from '../../arabic/consonant-skeleton.ts';
import { isStopWord } from '../../arabic/stop-words.ts';
import {
  type ListEntry,
  type ListName,
  packEntries,
  shortestSkeleton,
} from '../vocabulary-shard.ts';

/** Up to this size all terms are stored; above it only those of two documents, or of a title. */
const smallVocabulary = 30_000;

/** Entries of a shard, about 1.5 KB gzipped: looking up a word takes two or three shards. */
const entriesOfShard = 600;

/** Most neighbours of one term in titles; all neighbours of رئيس would fill many shards. */
const mostBeside = 1000;

/**
 * A site's vocabulary for spelling correction: its terms, their document counts, and which terms
 * are neighbours in titles.
 */
export class Vocabulary {
  readonly #inTitles = new Set<string>();
  readonly #titles = new Set<string>();
  readonly #beside = new Map<string, Map<string, number>>();

  /** Adds the title of a document, as terms; each document has one, possibly empty. */
  addTitle(title: readonly string[]): void {
    const titleTerms = title.filter(isWord);
    const [only] = titleTerms;
    if (only && titleTerms.length === 1) this.#titles.add(only);
    const telling = titleTerms.filter((term) => !isStopWord(term));
    for (const [index, term] of telling.entries()) {
      this.#inTitles.add(term);
      const next = telling[index + 1];
      if (!next || next === term) continue;
      this.#addBeside(term, next);
      this.#addBeside(next, term);
    }
  }

  #addBeside(term: string, other: string): void {
    const beside = this.#beside.get(term) ?? new Map<string, number>();
    this.#beside.set(term, beside.set(other, (beside.get(other) ?? 0) + 1));
  }

  /**
   * Lists the shards of the vocabulary. Deterministic: the same documents give the same shards.
   *
   * @param frequencies Document count of each term of texts and titles.
   */
  shards(frequencies: Iterable<readonly [string, number]>): Record<ListName, VocabularyShard[]> {
    const words = [...frequencies].filter(([term]) => isWord(term));
    const isKept = (term: string, documents: number) =>
      documents > 1 || words.length <= smallVocabulary || this.#inTitles.has(term);
    const terms = words
      .filter(([term, documents]) => isKept(term, documents))
      .map(([key, documents]) => ({ key, documents, isTitle: this.#titles.has(key) }));
    return {
      beginnings: splitIntoShards(terms),
      endings: splitIntoShards(
        terms.map((entry) => ({ ...entry, key: [...entry.key].reverse().join('') })),
      ),
      titles: splitIntoShards([...this.#pairs()]),
      skeletons: splitIntoShards(
        terms
          .map((entry) => ({ ...entry, skeleton: consonantSkeleton(entry.key) }))
          .filter(({ skeleton }) => skeleton.length >= shortestSkeleton)
          .map(({ skeleton, ...entry }) => ({ ...entry, key: `${skeleton} ${entry.key}` })),
      ),
    };
  }

  *#pairs(): Generator<ListEntry> {
    for (const [term, beside] of this.#beside) {
      const most = [...beside].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      for (const [other, documents] of most.slice(0, mostBeside)) {
        yield { key: `${term} ${other}`, documents, isTitle: false };
      }
    }
  }
}

function isWord(term: string): boolean {
  return term.length > 1 && !/\d/.test(term);
}

/** A part of a list. */
export interface VocabularyShard {
  /** Not above any key of it, and above all of the shard before; the first one's is empty. */
  start: string;
  /** Its entries, as `packEntries` packs them. */
  packed: string;
}

/** Splits a list where the first letters change, so that words with one prefix share a file. */
function splitIntoShards(entries: readonly ListEntry[]): VocabularyShard[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const found: VocabularyShard[] = [];
  let rest: ListEntry[] = [];
  let start = '';
  // The default sort is several times as fast as one with a compare function.
  for (const key of [...byKey.keys()].sort()) {
    // The fuller the shard, the longer the prefixes that may be split.
    const letters = rest.length < entriesOfShard ? 0 : rest.length < entriesOfShard * 2 ? 2 : 4;
    const beginning = key.slice(0, letters);
    if (letters > 0 && beginning !== rest.at(-1)?.key.slice(0, letters)) {
      found.push({ start, packed: packEntries(rest) });
      rest = [];
      start = beginning;
    }
    const entry = byKey.get(key);
    if (entry) rest.push(entry);
  }
  found.push({ start, packed: packEntries(rest) });
  return found;
}
