import type { BundleMeta } from '../bundle-meta.ts';
import { sizeUnit } from '../pack-layout.ts';
import { CborReader } from './cbor-reader.ts';

/** Parses what `serializeBundleMeta` writes. */
export function parseBundleMeta(bytes: Uint8Array): BundleMeta {
  const reader = new CborReader(bytes);
  const isSmall = reader.number() === 1;
  const lengths = readIntegers(reader);
  const passages = readIntegers(reader);
  const chunks = readKeys(reader);
  const words = {
    beginnings: readKeys(reader),
    endings: readKeys(reader),
    titles: readKeys(reader),
    skeletons: readKeys(reader),
  };
  const sizes = () => readIntegers(reader).map((size) => size * sizeUnit);
  return {
    isSmall,
    lengths,
    passages,
    chunks,
    words,
    sizes: { index: sizes(), words: sizes(), facets: sizes(), dates: sizes(), text: sizes() },
  };
}

function readIntegers(reader: CborReader): number[] {
  return Array.from({ length: reader.number() }, () => reader.number());
}

function readKeys(reader: CborReader): string[] {
  let before = '';
  return Array.from({ length: reader.number() }, () => {
    before = before.slice(0, reader.number()) + reader.text();
    return before;
  });
}
