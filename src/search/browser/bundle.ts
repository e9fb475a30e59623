import { compareCodePoints } from '../code-point-order.ts';
import { metaFile, signature, wordsFile } from '../index-files.ts';
import { titleLength } from '../index-terms.ts';
import { CborReader } from './cbor-reader.ts';
import { loadGzip } from './load-file.ts';

/** One term in one document, as a bundle has it. */
export interface Posting {
  /** The document's number in the whole index. */
  document: number;
  /** Words in the document. */
  length: number;
  /** Where the term stands in the text, ascending. */
  positions: readonly number[];
  /** Terms in the title, where it stands there too. */
  titleLength: number | undefined;
}

/** Which bundle, and which documents of the index it holds. */
export interface BundlePlace {
  /** Address of its folder. */
  folder: string;
  /** The number of its first document. */
  first: number;
  /** How many it holds, dead ones too. */
  documents: number;
  /** Those, by their number in it, that are not to be found any more. */
  dead: ReadonlySet<number>;
}

/** An open bundle. */
export interface Bundle extends BundlePlace {
  /** The documents that hold a term, but dead ones. */
  postings(term: string): Promise<Posting[]>;
}

interface Meta {
  lengths: readonly number[];
  chunks: readonly { from: string; name: string }[];
}

/**
 * Opens a bundle in Pagefind's format. We read it ourselves: Pagefind's engine takes 80 KB and a
 * tenth of a second to start, compares each document of a word with every other one, and goes
 * through all words that were loaded so far at each search.
 *
 * @throws What the network says.
 */
export async function openBundle(place: BundlePlace): Promise<Bundle> {
  const { folder, first, dead } = place;
  const { lengths, chunks } = readMeta(await loadGzip(folder + metaFile));
  const loaded = new Map<string, Promise<Uint8Array>>();
  const load = (name: string) => {
    const chunk = loaded.get(name) ?? loadGzip(folder + wordsFile(name));
    loaded.set(name, chunk);
    // A failure is not an answer.
    chunk.catch(() => loaded.delete(name));
    return chunk;
  };
  return {
    ...place,
    async postings(term) {
      const chunk = chunks.findLast(({ from }) => compareCodePoints(from, term) <= 0);
      if (!chunk) return [];
      const postings = readPostings(await load(chunk.name), term, first, lengths);
      return dead.size === 0
        ? postings
        : postings.filter(({ document }) => !dead.has(document - first));
    },
  };
}

/** `MetaIndex` of Pagefind's `index_metadata.rs`, as far as it is needed. */
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

/** `WordIndex` of Pagefind's `index_words.rs`: numbers and positions are differences. */
function readPostings(
  bytes: Uint8Array,
  term: string,
  first: number,
  lengths: Meta['lengths'],
): Posting[] {
  const wanted = new TextEncoder().encode(term);
  const reader = new CborReader(bytes, signature.length);
  reader.number();
  for (let words = reader.number(); words > 0; words--) {
    const rest = reader.number() - 1;
    if (!reader.isText(wanted)) {
      reader.skip(rest);
      continue;
    }
    let number = 0;
    return Array.from({ length: reader.number() }, () => {
      const parts = reader.number();
      number += reader.number();
      let position = 0;
      const positions = Array.from({ length: reader.number() }, () => {
        position += reader.number();
        return position;
      });
      let title: number | undefined;
      if (parts > 2) {
        const places = reader.number();
        title = titleLength(-1 - reader.integer());
        reader.skip(places - 1);
      }
      const length = lengths[number] ?? 0;
      return { document: first + number, length, positions, titleLength: title };
    });
  }
  return [];
}
