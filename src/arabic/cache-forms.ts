/** V8 makes longer substrings views of their text, which would stay in memory with them. */
const longestCached = 12;
const mostCached = 100_000;

/**
 * Caches the results of a pure function of a word. Few words make up most of a text, and most of those
 * come early: the first 100,000 stay, and longer words than of 12 letters are not cached.
 *
 * @example cacheForms((word) => word.length)('كتاب') // 4
 */
export function cacheForms<Result extends object | number>(
  make: (word: string) => Result,
): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const made = make(word);
    if (word.length <= longestCached && known.size < mostCached) known.set(word, made);
    return made;
  };
}
