import { CborWriter } from '../cbor.ts';
import { shortestAfter } from '../word-chunks.ts';
import { wordInPlace } from './page-numbers.ts';
import type { WordPlaces } from './query-words.ts';

/** Bytes of a chunk before compression, at least and for each document, as of groups of texts. */
const leastChunk = 160_000;
const chunkByDocuments = 40;

/** The only meta field that is indexed. */
export const metaFields = ['title'];

/** An index chunk for Pagefind's engine. */
export interface PageWordChunk {
  from: string;
  /** CBOR. */
  data: Uint8Array;
}

/**
 * Packs words into chunks (`WordIndex` of Pagefind 1.6's `index_words.rs`).
 *
 * @param words In code point order.
 * @param place Slot of the bundle; `numbers` are those of its documents in the root index.
 */
export function* packPageWords(
  words: Iterable<WordPlaces>,
  { place, numbers }: { place: number; numbers: readonly number[] },
): Generator<PageWordChunk> {
  const isAscending = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  const chunkBytes = Math.max(leastChunk, chunkByDocuments * numbers.length);
  const writer = new CborWriter();
  let [count, from, last] = [0, '', ''];
  const chunk = (): PageWordChunk => {
    const entries = writer.take();
    const head = new CborWriter().array(1).array(count).take();
    count = 0;
    return { from, data: Buffer.concat([head, entries]) };
  };
  for (const { word, ...places } of words) {
    if (writer.length > chunkBytes) {
      yield chunk();
      from = shortestAfter(last, word);
    }
    const pages = groupByPage(places, numbers);
    if (!isAscending) pages.sort((a, b) => a.number - b.number);
    writer.array(3).text(wordInPlace(word, place)).array(pages.length);
    writePages(writer, pages, places.positions);
    // No alternative spellings.
    writer.array(0);
    count += 1;
    last = word;
  }
  if (count > 0) yield chunk();
}

/** A document by its number in the root index, with the range of its positions. */
interface Page {
  number: number;
  from: number;
  to: number;
}

function groupByPage(
  { documents, others }: Omit<WordPlaces, 'word'>,
  numbers: readonly number[],
): Page[] {
  const pages: Page[] = [];
  let other = 0;
  for (let from = 0, to = 0; from < documents.length; from = to) {
    const document = documents[from] ?? 0;
    while (to < documents.length && documents[to] === document) to += 1;
    for (; (others[other] ?? document) < document; other++) {
      pages.push({ number: numbers[others[other] ?? 0] ?? 0, from: 0, to: 0 });
    }
    if (others[other] === document) other += 1;
    pages.push({ number: numbers[document] ?? 0, from, to });
  }
  for (; other < others.length; other++) {
    pages.push({ number: numbers[others[other] ?? 0] ?? 0, from: 0, to: 0 });
  }
  return pages;
}

/** Delta-encodes numbers and positions. */
function writePages(writer: CborWriter, pages: readonly Page[], positions: Int32Array): void {
  let before = 0;
  for (const { number, from, to } of pages) {
    // The title comes first: its words are added before those of the text.
    let start = from;
    while (start < to && (positions[start] ?? 0) < 0) start += 1;
    writer
      .array(3)
      .integer(number - before)
      .array(to - start);
    before = number;
    let position = 0;
    for (let at = start; at < to; at++) {
      writer.integer((positions[at] ?? 0) - position);
      position = positions[at] ?? 0;
    }
    if (start > from) writer.array(2).integer(-1).integer(0);
    else writer.array(0);
  }
}
