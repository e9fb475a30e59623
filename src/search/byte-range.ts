/** A part of a file: offsets of its first and its last byte. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Parses a `Range` header with one range that has both ends (RFC 9110, section 14.2).
 *
 * @param size Bytes of the file.
 * @returns Undefined for any other header: the whole file is a right answer then.
 */
export function parseByteRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [Number(first), Math.min(Number(last), size - 1)];
  return start <= end ? { start, end } : undefined;
}

/** Formats the `Content-Range` of an answer. */
export function formatContentRange({ start, end }: ByteRange, size: number): string {
  return `bytes ${start}-${end}/${size}`;
}
