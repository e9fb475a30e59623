/**
 * Decodes strict UTF-8, without a byte order mark.
 *
 * @returns The text, or undefined if any byte is invalid.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Offset of the first invalid byte, from 0. By bisection, since the decoder does not report it. */
export function findInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** In streaming mode, since a prefix may end inside a character. */
function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Line of a byte, from 1. */
export function countLine(bytes: Uint8Array, byteOffset: number): number {
  return bytes.subarray(0, byteOffset).reduce((line, byte) => line + Number(byte === 10), 1);
}

/** Whether a file begins with U+FEFF. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
