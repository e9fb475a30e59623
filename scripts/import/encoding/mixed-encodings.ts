import { arabicLikeness } from '../../../src/convert/encoding/arabic-likeness.ts';

/** Below this share of valid lines the file does not count as UTF-8 with foreign lines. */
const leastValid = 0.5;

/**
 * Decodes, line by line, a UTF-8 file that has lines of another encoding.
 *
 * @param otherEncoding Detects the encoding of bytes that are not UTF-8.
 * @returns The text and the 1-based numbers of such lines; `undefined` for a file not of that
 *   kind: no line has valid UTF-8 beyond ASCII, or most lines with such bytes are invalid.
 */
export function decodeMixed(
  bytes: Uint8Array,
  otherEncoding: (bytes: Uint8Array) => string,
): { text: string; mixedLines: number[] } | undefined {
  const lines = linesOf(bytes);
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const strangers: Uint8Array[] = [];
  const mixedLines: number[] = [];
  let valid = 0;
  const texts = lines.map((line, index) => {
    if (!line.some((byte) => byte >= 0x80)) return strict.decode(line);
    try {
      const text = strict.decode(line);
      valid += 1;
      return text;
    } catch {
      strangers.push(line);
      mixedLines.push(index + 1);
      return undefined;
    }
  });
  if (valid === 0 || valid / (valid + strangers.length) < leastValid) return undefined;
  // Detected over all of them, because one line may be too short.
  const other = new TextDecoder(otherEncoding(concatenateBytes(strangers)));
  const text = texts.map((line, index) => line ?? decodeLine(lines[index], other)).join('');
  return { text, mixedLines };
}

/** Decodes a line as the other encoding or as damaged UTF-8, whichever looks more like Arabic. */
function decodeLine(line: Uint8Array | undefined, other: TextDecoder): string {
  const readings = [other.decode(line), new TextDecoder('utf-8', { ignoreBOM: true }).decode(line)];
  const [first = '', second = ''] = readings;
  return arabicLikeness(second) > arabicLikeness(first) ? second : first;
}

/** Lines with their line ends. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}

function concatenateBytes(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
