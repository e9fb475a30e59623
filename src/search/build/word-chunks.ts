import { shortForm } from '../term-forms.ts';
import { CborWriter } from './cbor.ts';
import type { Posting, TermForm, TermPostings } from './postings.ts';

/** One member of an index: the terms from `from` up to the next chunk. */
export interface WordChunk {
  /** Separator: above all terms of earlier chunks, and not above any term of this one. */
  from: string;
  /** CBOR. */
  data: Uint8Array;
}

/** Bytes of a chunk before compression to about a third; a very common term makes a larger one. */
const chunkBytes = 7_000;

/**
 * Packs an inverted index into chunks; a query loads one for each term.
 *
 * After the postings, a chunk holds which documents have which form of each term;
 * its last four bytes are the offset of that part, big-endian.
 *
 * @param terms In code point order.
 * @param titleFieldOf Number of the title field of a document (`index-terms.ts`).
 */
export function* packWordChunks(
  terms: Iterable<TermPostings>,
  titleFieldOf: (document: number) => number,
): Generator<WordChunk> {
  const writer = new CborWriter();
  const formWriter = new CborWriter();
  let words = 0;
  let from = '';
  let last = '';
  const chunk = (): WordChunk => {
    const entries = writer.take();
    const head = new CborWriter().array(1).array(words).take();
    const forms = formWriter.take();
    const start = Buffer.alloc(4);
    start.writeUInt32BE(head.length + entries.length);
    words = 0;
    return { from, data: Buffer.concat([head, entries, forms, start]) };
  };
  for (const { term, postings, forms } of terms) {
    if (writer.length + formWriter.length > chunkBytes) {
      yield chunk();
      from = shortestAfter(last, term);
    }
    writeDocuments(writer.array(2).text(term), postings, titleFieldOf);
    writeForms(formWriter, term, forms, postings.length);
    words += 1;
    last = term;
  }
  if (words > 0) yield chunk();
}

/**
 * Writes the forms of one term: each with the indexes of the documents that have it, or of those
 * that lack it where that is shorter. A term whose only form is the term itself takes nothing.
 */
function writeForms(
  writer: CborWriter,
  term: string,
  forms: readonly TermForm[],
  documents: number,
): void {
  if (forms.length === 1 && forms[0]?.form === term) {
    writer.array(0);
    return;
  }
  writer.array(2 * forms.length);
  for (const { form, places } of forms) {
    const lacks = 2 * places.length > documents;
    const written = lacks ? complement(places, documents) : places;
    writer.text(shortForm(form, term)).array(1 + written.length);
    writer.integer(Number(lacks));
    let before = 0;
    for (const place of written) {
      writer.integer(place - before);
      before = place;
    }
  }
}

/** The indexes below `length` that are not in the list. */
function complement(places: readonly number[], length: number): number[] {
  const others: number[] = [];
  let next = 0;
  for (let place = 0; place < length; place++) {
    if (places[next] === place) next += 1;
    else others.push(place);
  }
  return others;
}

/** Writes postings with delta-encoded numbers and positions. */
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
    // A negative number is the field; the next one is the position in it, which nothing reads.
    if (isInTitle)
      writer
        .array(2)
        .integer(-1 - titleFieldOf(document))
        .integer(0);
  }
}

/** Shortest prefix of `term` that sorts after `before`, without splitting a character. */
export function shortestAfter(before: string, term: string): string {
  let beginning = '';
  for (const character of term) {
    beginning += character;
    if (!before.startsWith(beginning)) break;
  }
  return beginning;
}
