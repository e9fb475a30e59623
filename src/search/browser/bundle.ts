import { compareCodePoints } from '../code-point-order.ts';
import { metaFile, signature, wordsFile } from '../index-files.ts';
import { titleLength } from '../index-terms.ts';
import { termWeight } from '../query/bm25.ts';
import { createEmptyList, type PostingList } from '../query/posting-list.ts';
import { restoreTerm } from '../term-forms.ts';
import { CborReader } from './cbor-reader.ts';
import { loadGzip } from './load-file.ts';
import { memoizeWithLimit } from './memoize-with-limit.ts';

/** A bundle, and which documents of the index it holds. */
export interface BundleLocation {
  /** Address of its folder. */
  folder: string;
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

interface Meta {
  lengths: readonly number[];
  chunks: readonly { from: string; name: string }[];
}

/**
 * Opens a bundle in Pagefind's format. We parse it ourselves: Pagefind's engine takes 80 KB and a
 * tenth of a second to start, compares each document of a word with every other one, and scans all
 * loaded words on each search.
 *
 * @throws Network errors.
 */
export async function openBundle(place: BundleLocation): Promise<Bundle> {
  const { folder } = place;
  const { lengths, chunks } = readMeta(await loadGzip(folder + metaFile));
  const load = memoizeWithLimit((name) => loadGzip(folder + wordsFile(name)));
  return {
    ...place,
    async postings(term) {
      const chunk = chunks.findLast(({ from }) => compareCodePoints(from, term) <= 0);
      if (!chunk) return createEmptyList();
      return readPostings(await load(chunk.name), term, place, lengths);
    },
  };
}

/**
 * Parses `MetaIndex` of Pagefind's `index_metadata.rs`, without the fields that search does not
 * use.
 */
function readMeta(bytes: Uint8Array): Meta {
  const reader = new CborReader(bytes, signature.length);
  reader.number();
  reader.skip();
  const lengths = Array.from({ length: reader.number() }, () => {
    reader.number();
    reader.skip();
    return reader.number();
  });
  const chunks = Array.from({ length: reader.number() }, () => {
    reader.number();
    const from = reader.text();
    reader.skip();
    return { from, name: reader.text() };
  });
  return { lengths, chunks };
}

/** Parses `WordIndex` of Pagefind's `index_words.rs`: numbers and positions are delta-encoded. */
function readPostings(
  bytes: Uint8Array,
  term: string,
  { first, dead }: BundleLocation,
  lengths: Meta['lengths'],
): PostingList {
  const list = createEmptyList();
  const wanted = new TextEncoder().encode(term);
  const reader = new CborReader(bytes, signature.length);
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
  const reader = new CborReader(bytes, signature.length + view.getUint32(bytes.length - 4));
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
