import { type BundleMeta, wordLists } from '../bundle-meta.ts';
import { memberKinds } from '../index-files.ts';
import { sizeUnit } from '../pack-layout.ts';
import { CborWriter } from './cbor.ts';

/** Longest prefix that a key shares with the key before it. */
const mostShared = 23;

/** Serializes the metadata of a bundle as CBOR; `parseBundleMeta` reads it. */
export function serializeBundleMeta(meta: BundleMeta): Uint8Array {
  const writer = new CborWriter().integer(Number(meta.isSmall));
  writeIntegers(writer, meta.lengths.map(roundLength));
  writeIntegers(writer, meta.passages);
  for (const keys of [meta.chunks, ...wordLists.map((list) => meta.words[list])]) {
    writeKeys(writer, keys);
  }
  for (const kind of memberKinds) {
    writeIntegers(
      writer,
      meta.sizes[kind].map((size) => size / sizeUnit),
    );
  }
  return writer.take();
}

/** Rounds to quarter steps: precise enough for scores, and compresses better. */
function roundLength(words: number): number {
  return Math.round(2 ** (Math.round(4 * Math.log2(Math.max(1, words))) / 4));
}

function writeIntegers(writer: CborWriter, numbers: readonly number[]): void {
  writer.array(numbers.length);
  for (const number of numbers) writer.integer(number);
}

/** Front coding: each key as the number of letters it shares with the one before, and the rest. */
function writeKeys(writer: CborWriter, keys: readonly string[]): void {
  writer.array(keys.length);
  let before = '';
  for (const key of keys) {
    let shared = 0;
    while (shared < mostShared && shared < key.length && key[shared] === before[shared]) shared++;
    // Half a character has no UTF-8.
    if (/[\uD800-\uDBFF]/.test(key[shared - 1] ?? '')) shared -= 1;
    writer.integer(shared).text(key.slice(shared));
    before = key;
  }
}
