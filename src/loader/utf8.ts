/**
 * Decodes UTF-8 strictly; a byte order mark is taken off.
 *
 * @returns The text, or nothing where any byte is wrong.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Where bytes that are no UTF-8 go wrong: the offset of the first bad byte, from 0. Bisects, as
 * the decoder says only that something is wrong, not where.
 */
export function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfText(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** A prefix may end inside a character, which streaming mode allows. */
function isPrefixOfText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The line, from 1, on which a byte stands. */
export function lineOfByte(bytes: Uint8Array, byteOffset: number): number {
  return bytes.subarray(0, byteOffset).reduce((line, byte) => line + Number(byte === 10), 1);
}

/** Whether a file begins with U+FEFF. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
