import { titleFields } from '../index-terms.ts';
import { CborWriter } from './cbor.ts';

/** Sorts after every term. */
const lastTerm = '\u{10FFFF}';

export interface BundleMeta {
  /** Version of Pagefind that reads it. */
  version: string;
  /** Length of each document, in words. */
  lengths: readonly number[];
  /** The chunks of words in order: first term and file name. */
  chunks: readonly { from: string; name: string }[];
}

/**
 * Serializes the metadata that is loaded before the first search (`MetaIndex` in Pagefind 1.5's
 * `index_metadata.rs`): names and lengths of documents, and which file holds which words.
 */
export function serializeBundleMeta({ version, lengths, chunks }: BundleMeta): Uint8Array {
  const writer = new CborWriter().array(6).text(version);
  const rounded = lengths.map(roundLength);
  writer.array(rounded.length);
  for (const [number, length] of rounded.entries()) {
    writer.array(2).text(number.toString(36)).integer(length);
  }
  writer.array(chunks.length);
  for (const [index, { from, name }] of chunks.entries()) {
    const to = chunks[index + 1]?.from ?? lastTerm;
    writer.array(3).text(from).text(to).text(name);
  }
  // Empty: our own files hold filters and sort orders.
  writer.array(0).array(0).array(titleFields.length);
  for (const field of titleFields) writer.text(field);
  return writer.take();
}

/** Rounds to quarter steps: precise enough for scores, and compresses better. */
function roundLength(words: number): number {
  return Math.round(2 ** (Math.round(4 * Math.log2(Math.max(1, words))) / 4));
}
