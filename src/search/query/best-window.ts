/**
 * Finds the window of a text that shows most matches: first by different terms, then by
 * occurrences.
 *
 * @param found Positions of each term, ascending.
 * @param length Size of the window, in positions.
 * @param from First position that may be shown; `to` is the end, exclusive.
 * @returns Number of terms in the window, and position of the first; nothing without matches in the
 *   range.
 */
export function findBestWindow(
  found: readonly (readonly number[])[],
  length: number,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): { terms: number; first: number } | undefined {
  const places = found
    .flatMap((positions, term) => positions.map((at): [at: number, term: number] => [at, term]))
    .filter(([at]) => at >= from && at < to)
    .sort(([a], [b]) => a - b);
  let best: { terms: number; words: number; first: number } | undefined;
  const counts = new Map<number, number>();
  let begin = 0;
  for (const [end, [at, term]] of places.entries()) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    for (let first = places[begin]; first && first[0] <= at - length; first = places[++begin]) {
      const left = (counts.get(first[1]) ?? 1) - 1;
      if (left > 0) counts.set(first[1], left);
      else counts.delete(first[1]);
    }
    const [terms, words] = [counts.size, end - begin + 1];
    if (!best || terms > best.terms || (terms === best.terms && words > best.words)) {
      best = { terms, words, first: places[begin]?.[0] ?? at };
    }
  }
  return best;
}
