/**
 * Compares texts by code points, as Pagefind's files are sorted. JavaScript compares UTF-16 units, in
 * which surrogates come before U+E000 to U+FFFF.
 *
 * @returns Below, at or above zero, as `Array.sort` takes it.
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
export function sortedByCodePoints(texts: Iterable<string>): string[] {
  // The order of UTF-16 units is many times as fast, and the same where there are no surrogates.
  const sorted = [...texts].sort();
  return sorted.some((text) => surrogate.test(text)) ? sorted.sort(compareCodePoints) : sorted;
}
