import { arabicLikeness } from '../../../src/convert/encoding/arabic-likeness.ts';
import { byteOrderMark } from '../../../src/convert/encoding/byte-order-mark.ts';
import { detectedEncodings } from './detected-encodings.ts';
import { decodeMixed } from './mixed-encodings.ts';

/** A file's text, and the encoding used to decode it. */
export interface DecodedText {
  /** Without a byte order mark. */
  text: string;
  /** WHATWG name, such as `utf-8` or `windows-1256`. */
  encoding: string;
  /** The declared encoding, where it was wrong. */
  wrongDeclaration?: string | undefined;
  /** 1-based lines in another encoding than the rest. */
  mixedLines: number[];
}

/**
 * Detects a source's encoding and decodes it: by its byte order mark; as UTF-8 where all of it is
 * valid UTF-8, because text of another encoding is almost never valid UTF-8 by chance; else
 * the declared or detected encoding whose text looks most like Arabic (or,
 * without Arabic in any, the declared one). Lines of other encodings in a UTF-8 file are
 * decoded separately.
 *
 * @param declared The encoding that the source declares (`<meta charset>`, `encoding="…"`), if any.
 */
export function decode(bytes: Uint8Array, declared?: string | undefined): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark) return { text: textAs(mark, bytes), encoding: mark, mixedLines: [] };
  const known = declared === undefined ? undefined : webEncoding(declared);
  const wrong = (encoding: string) =>
    known !== undefined && known !== encoding ? declared : undefined;
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined && !looksLikeUtf16(bytes)) {
    return { text: utf8, encoding: 'utf-8', wrongDeclaration: wrong('utf-8'), mixedLines: [] };
  }
  const mixed = decodeMixed(bytes, singleByteEncoding);
  if (mixed) return { ...mixed, encoding: 'utf-8', wrongDeclaration: wrong('utf-8') };
  const encoding = singleByteEncoding(bytes, known);
  return {
    text: textAs(encoding, bytes),
    encoding,
    wrongDeclaration: wrong(encoding),
    mixedLines: [],
  };
}

/** Detects the encoding of bytes that are not UTF-8. */
function singleByteEncoding(bytes: Uint8Array, declared?: string | undefined): string {
  const sample = bytes.subarray(0, 256 * 1024);
  const candidates = [...new Set([...(declared ? [declared] : []), ...detectedEncodings(sample)])];
  const scored = candidates
    .filter((name) => name !== 'utf-8')
    .map((name) => ({ name, score: arabicLikeness(textAs(name, sample)) }));
  const best = scored.reduce(
    (found, next) => (next.score > found.score ? next : found),
    // On a tie the first wins: the declared one, then the detector's order.
    scored[0] ?? { name: 'windows-1256', score: 0 },
  );
  return best.name;
}

/** Decodes without the byte order mark; invalid bytes become U+FFFD. */
export function textAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Resolves a declared encoding to its WHATWG name; `undefined` for an unknown one. */
export function webEncoding(declared: string): string | undefined {
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch {
    return undefined;
  }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 text of one script has 00 or 06 as every other byte, and may pass as valid UTF-8. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  return sample.includes(0) && sample.filter((byte) => byte === 0).length > sample.length / 20;
}
