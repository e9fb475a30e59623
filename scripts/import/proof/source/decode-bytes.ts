/** Encodings of Arabic text besides UTF-8, and what else comes in bytes above 127. */
const singleByte = ['windows-1256', 'iso-8859-6', 'windows-1252'] as const;

/**
 * Decodes bytes by what they are, not by what they claim: by a byte order mark; as UTF-16 where
 * every other byte is a zero or 06; line by line as UTF-8 where a line is valid UTF-8; else in the
 * encoding that makes most Arabic letters and least else of it.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  const whole = asUtf8(bytes);
  if (whole !== undefined) return whole;
  const lines = linesOf(bytes);
  const strangers = lines.filter((line) => asUtf8(line) === undefined);
  const other = detectEncoding(Buffer.concat(strangers));
  return lines.map((line) => asUtf8(line) ?? readDamaged(line, other)).join('');
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const high = [0, 0];
  const sample = bytes.subarray(0, 4096);
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 || byte === 6) high[index % 2] = (high[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  if (Math.max(even, odd) < sample.length * 0.4 || !sample.includes(0)) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line of UTF-8 with a lost byte stays UTF-8. */
function readDamaged(line: Uint8Array, other: string): string {
  const damaged = new TextDecoder().decode(line);
  const lost = damaged.match(/\uFFFD/g)?.length ?? 0;
  const valid = damaged.match(/[\u0600-\u06FF]/g)?.length ?? 0;
  return lost * 4 < valid ? damaged : new TextDecoder(other).decode(line);
}

function detectEncoding(bytes: Uint8Array): string {
  const scores = singleByte.map((name) => {
    const text = new TextDecoder(name).decode(bytes.subarray(0, 65_536));
    const letters = text.match(/[\u0621-\u063A\u0641-\u064A\u060C\u061B\u061F]/g)?.length ?? 0;
    // Letters of both scripts in one word, marks at a word's beginning, and what no text holds.
    const faults =
      text.match(
        /[\u0621-\u064A][A-Za-zÀ-ÿ]|[A-Za-zÀ-ÿ][\u0621-\u064A]|(?<![\u0621-\u064A])[\u064B-\u0652]|[\uFFFD\u0080-\u009F¢-¿]/g,
      )?.length ?? 0;
    return { name, score: letters - 2 * faults };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).name;
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}

/** How many bytes of one source are read at once; readers refuse larger ones. */
export const maxInMemoryBytes = 256 * 1024 * 1024;
