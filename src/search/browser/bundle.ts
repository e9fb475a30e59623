import { compareCodePoints } from '../code-point-order.ts';
import { titleLength } from '../index-terms.ts';
import { termWeight } from '../query/bm25.ts';
import { createEmptyList, type PostingList } from '../query/posting-list.ts';
import { restoreTerm } from '../term-forms.ts';
import type { BundleFiles } from './bundle-files.ts';
import { CborReader } from './cbor-reader.ts';
import { memoizeWithLimit } from './memoize-with-limit.ts';

/** A bundle, and which documents of the index it holds. */
export interface BundleLocation {
  files: BundleFiles;
  /** The number of its first document. */
  first: number;
  /** Number of documents, deleted ones included. */
  documents: number;
  /** Bundle-local numbers of deleted documents. */
  dead: ReadonlySet<number>;
}

/** An open bundle. */
export interface Bundle extends BundleLocation {
  /** Posting list of a term without deleted documents. Scores do not include term rarity yet. */
  postings(term: string): Promise<PostingList>;
}

/** Opens the inverted index of a bundle. */
export function openBundle(place: BundleLocation): Bundle {
  const { files } = place;
  const { chunks, lengths } = files.meta;
  const load = memoizeWithLimit((chunk) => files.load('index', Number(chunk)));
  return {
    ...place,
    async postings(term) {
      const chunk = chunks.findLastIndex((from) => compareCodePoints(from, term) <= 0);
      if (chunk < 0) return createEmptyList();
      return readPostings(await load(String(chunk)), term, place, lengths);
    },
  };
}

/** Parses a chunk as `packWordChunks` writes it: numbers and positions are delta-encoded. */
function readPostings(
  bytes: Uint8Array,
  term: string,
  { first, dead }: BundleLocation,
  lengths: readonly number[],
): PostingList {
  const list = createEmptyList();
  const wanted = new TextEncoder().encode(term);
  const reader = new CborReader(bytes);
  reader.number();
  const words = reader.number();
  for (let word = 0; word < words; word++) {
    const rest = reader.number() - 1;
    if (!reader.isText(wanted)) {
      reader.skip(rest);
      continue;
    }
    let number = 0;
    /** The document of each posting; `undefined` for deleted documents. */
    const living: (number | undefined)[] = [];
    for (let left = reader.number(); left > 0; left--) {
      const parts = reader.number();
      number += reader.number();
      const start = list.positions.length;
      reader.sums(list.positions);
      let title = 0;
      if (parts > 2) {
        const places = reader.number();
        title = titleLength(-1 - reader.integer());
        reader.skip(places - 1);
      }
      const end = list.positions.length;
      if (dead.has(number)) {
        list.positions.length = start;
        living.push(undefined);
        continue;
      }
      living.push(first + number);
      list.documents.push(first + number);
      list.scores.push(termWeight(end - start, lengths[number] ?? 0, title > 0));
      list.titleLengths.push(title);
      list.ends.push(end);
    }
    list.forms = readForms(bytes, word, term, living);
    break;
  }
  return list;
}

/** Reads which documents have which form of a chunk's word, as `packWordChunks` writes it. */
function readForms(
  bytes: Uint8Array,
  word: number,
  term: string,
  living: readonly (number | undefined)[],
): Map<string, number[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = new CborReader(bytes, view.getUint32(bytes.length - 4));
  reader.skip(word);
  const forms = new Map<string, number[]>();
  for (let left = reader.number(); left > 0; left -= 2) {
    const form = restoreTerm(reader.text(), term);
    const count = reader.number() - 1;
    const lacks = reader.number() === 1;
    const places = new Set<number>();
    let place = 0;
    for (let next = 0; next < count; next++) {
      place += reader.number();
      places.add(place);
    }
    const has = living.filter((_, place) => places.has(place) !== lacks);
    forms.set(
      form,
      has.filter((document) => document !== undefined),
    );
  }
  if (forms.size === 0) {
    forms.set(
      term,
      living.filter((document) => document !== undefined),
    );
  }
  return forms;
}
