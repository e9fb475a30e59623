import { CborWriter } from './cbor.ts';
import type { Posting } from './postings.ts';

/** One file of an index: the terms from one on, before that of the next file. */
export interface WordChunk {
  /** No term of this chunk comes before it, and all of earlier chunks do. */
  from: string;
  /** CBOR, as Pagefind reads it. */
  data: Uint8Array;
}

/** Bytes of a chunk before it is compressed, to about a third; one with a very common term is larger. */
const chunkBytes = 16_000;

/**
 * Packs an inverted index into chunks, each of which a query loads for one term (`WordIndex` in
 * Pagefind 1.5's `index_words.rs`).
 *
 * @param terms In the order of code points.
 * @param titleFieldOf The number of the meta field that holds a document's title.
 */
export function* wordChunks(
  terms: Iterable<readonly [term: string, postings: readonly Posting[]]>,
  titleFieldOf: (document: number) => number,
): Generator<WordChunk> {
  const writer = new CborWriter();
  let words = 0;
  let from = '';
  let last = '';
  const chunk = (): WordChunk => {
    const entries = writer.take();
    const data = new CborWriter().array(1).array(words).take();
    words = 0;
    return { from, data: Buffer.concat([data, entries]) };
  };
  for (const [term, postings] of terms) {
    if (writer.length > chunkBytes) {
      yield chunk();
      from = shortestAfter(last, term);
    }
    writeDocuments(writer.array(2).text(term), postings, titleFieldOf);
    words += 1;
    last = term;
  }
  if (words > 0) yield chunk();
}

/** Numbers and positions as differences, which readers add up again. */
function writeDocuments(
  writer: CborWriter,
  postings: readonly Posting[],
  titleFieldOf: (document: number) => number,
): void {
  writer.array(postings.length);
  let before = 0;
  for (const { document, positions, isInTitle } of postings) {
    writer.array(isInTitle ? 3 : 2).integer(document - before);
    before = document;
    writer.array(positions.length);
    let position = 0;
    for (const next of positions) {
      writer.integer(next - position);
      position = next;
    }
    // A negative number names the field, the one after it the place in it, which nobody asks for.
    if (isInTitle)
      writer
        .array(2)
        .integer(-1 - titleFieldOf(document))
        .integer(0);
  }
}

/** The shortest beginning of `term` that comes after `before`; no character is cut in two. */
function shortestAfter(before: string, term: string): string {
  let beginning = '';
  for (const character of term) {
    beginning += character;
    if (!before.startsWith(beginning)) break;
  }
  return beginning;
}
