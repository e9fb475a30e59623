import { titleFields } from '../index-terms.ts';
import { CborWriter } from './cbor.ts';

/** No term comes after it. */
const lastTerm = '\u{10FFFF}';

export interface BundleMeta {
  /** The version of Pagefind that is to read it. */
  version: string;
  /** Words of each document. */
  lengths: readonly number[];
  /** The chunks of words, in order: what each begins with, and its file's name. */
  chunks: readonly { from: string; name: string }[];
}

/**
 * What is loaded before the first search (`MetaIndex` in Pagefind 1.5's `index_metadata.rs`):
 * names and lengths of documents, and which file holds which words.
 */
export function bundleMeta({ version, lengths, chunks }: BundleMeta): Uint8Array {
  const writer = new CborWriter().array(6).text(version);
  const rounded = lengths.map(roundedLength);
  writer.array(rounded.length);
  for (const [number, length] of rounded.entries()) {
    writer.array(2).text(number.toString(36)).integer(length);
  }
  writer.array(chunks.length);
  for (const [index, { from, name }] of chunks.entries()) {
    const to = chunks[index + 1]?.from ?? lastTerm;
    writer.array(3).text(from).text(to).text(name);
  }
  // Filters and sort orders are files of our own.
  writer.array(0).array(0).array(titleFields.length);
  for (const field of titleFields) writer.text(field);
  return writer.take();
}

/** To steps of a quarter, which is as much as a score can tell, and compresses better. */
function roundedLength(words: number): number {
  return Math.round(2 ** (Math.round(4 * Math.log2(Math.max(1, words))) / 4));
}
