/**
 * Compares texts by code points, the order of Pagefind's files. JavaScript compares UTF-16 units,
 * where surrogates sort before U+E000 to U+FFFF.
 *
 * @returns Negative, zero or positive, as for `Array.sort`.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) {
      return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0);
    }
  }
  return a.length - b.length;
}

const surrogate = /[\uD800-\uDFFF]/;

/** Sorts texts by code points. */
export function sortByCodePoints(texts: Iterable<string>): string[] {
  // UTF-16 order is many times as fast, and the same without surrogates.
  const sorted = [...texts].sort();
  return sorted.some((text) => surrogate.test(text)) ? sorted.sort(compareCodePoints) : sorted;
}
