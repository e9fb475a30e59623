import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isStopWord } from '../../arabic/stop-words.ts';
import {
  type Directory,
  directoryName,
  type ListEntry,
  type ListName,
  packEntries,
  pieceName,
} from '../vocabulary-shard.ts';

/** Up to here every term of a site is kept; then only those of two documents, or of a title. */
const smallVocabulary = 30_000;

/** Entries of a file, about 1.5 KB gzipped: a word is looked up in two or three. */
const entriesOfPiece = 600;

/** Terms beside one term in titles; the rest of what stands beside رئيس would fill many files. */
const mostBeside = 1000;

/**
 * The terms of a site, how many documents have each, and which stand side by side in titles: for
 * finding what a mistyped word meant.
 */
export class Vocabulary {
  #all = 0;
  readonly #inTitles = new Set<string>();
  readonly #titles = new Set<string>();
  readonly #beside = new Map<string, Map<string, number>>();

  /** Takes in the title of a document, in terms; each document has one, if only an empty one. */
  addTitle(title: readonly string[]): void {
    this.#all += 1;
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
   * Writes the lists of a vocabulary, in pieces, and their directory. The same documents give the
   * same bytes.
   *
   * @param folder The index's folder.
   * @param frequencies In how many documents each term of texts and titles is.
   */
  async write(folder: string, frequencies: Iterable<readonly [string, number]>): Promise<void> {
    const words = [...frequencies].filter(([term]) => isWord(term));
    const isKept = (term: string, documents: number) =>
      documents > 1 || words.length <= smallVocabulary || this.#inTitles.has(term);
    const terms = words
      .filter(([term, documents]) => isKept(term, documents))
      .map(([key, documents]) => ({ key, documents, isTitle: this.#titles.has(key) }));
    const lists: Record<ListName, Piece[]> = {
      beginnings: pieces(terms),
      endings: pieces(terms.map((entry) => ({ ...entry, key: [...entry.key].reverse().join('') }))),
      titles: pieces([...this.#pairs()]),
    };
    const starts = (list: Piece[]) => list.slice(1).map(({ start }) => start);
    const directory: Directory = {
      documents: this.#all,
      lists: {
        beginnings: starts(lists.beginnings),
        endings: starts(lists.endings),
        titles: starts(lists.titles),
      },
    };
    await mkdir(join(folder, 'words'), { recursive: true });
    await writeFile(join(folder, directoryName), JSON.stringify(directory));
    for (const name of Object.keys(lists) as ListName[]) {
      await Promise.all(
        lists[name].map(({ packed }, place) =>
          writeFile(join(folder, pieceName(name, place)), JSON.stringify(packed)),
        ),
      );
    }
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

interface Piece {
  start: string;
  packed: string;
}

/** Cuts a list where the first letters change, so that words that begin alike share a file. */
function pieces(entries: readonly ListEntry[]): Piece[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const found: Piece[] = [];
  let rest: ListEntry[] = [];
  let start = '';
  // Strings alone are sorted several times as fast as by a function.
  for (const key of [...byKey.keys()].sort()) {
    // The fuller the file, the more letters alike may be parted.
    const letters = rest.length < entriesOfPiece ? 0 : rest.length < entriesOfPiece * 2 ? 2 : 4;
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
