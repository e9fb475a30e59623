import { arabicLikeness } from './arabic-likeness.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { detectedEncodings } from './detected-encodings.ts';
import { decodeMixed } from './mixed-encodings.ts';

/** A file's text, and how it was understood. */
export interface DecodedText {
  /** Without a byte order mark. */
  text: string;
  /** WHATWG name, such as `utf-8` or `windows-1256`. */
  encoding: string;
  /** What the source said of itself, where that turned out to be wrong. */
  wrongDeclaration?: string | undefined;
  /** 1-based lines that stand in another encoding than the rest. */
  mixedLines: number[];
}

/**
 * Decodes a source in whatever encoding it has: by its byte order mark; as UTF-8 where all of it is
 * valid UTF-8, for text of another encoding that is valid UTF-8 by chance is vanishingly rare; else
 * among what is declared and what a detector finds, the one whose text looks most like Arabic (or,
 * without Arabic in any, the declared one). Lines of other encodings inside of a UTF-8 file are
 * decoded by themselves.
 *
 * @param declared What the source says of itself (`<meta charset>`, `encoding="…"`), if anything.
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

/** The encoding of bytes that are no UTF-8. */
function singleByteEncoding(bytes: Uint8Array, declared?: string | undefined): string {
  const sample = bytes.subarray(0, 256 * 1024);
  const candidates = [...new Set([...(declared ? [declared] : []), ...detectedEncodings(sample)])];
  const scored = candidates
    .filter((name) => name !== 'utf-8')
    .map((name) => ({ name, score: arabicLikeness(textAs(name, sample)) }));
  const best = scored.reduce(
    (found, next) => (next.score > found.score ? next : found),
    // Of equals the first wins: the declared one, then the detector's own order.
    scored[0] ?? { name: 'windows-1256', score: 0 },
  );
  return best.name;
}

/** Text without a byte order mark, wrong bytes as U+FFFD. */
export function textAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The WHATWG name of a declared encoding; nothing for one that no browser knows. */
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

/** Text of one script in UTF-16 has a zero or a 06 in every other place, and may pass for UTF-8. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  return sample.includes(0) && sample.filter((byte) => byte === 0).length > sample.length / 20;
}
