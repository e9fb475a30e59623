/**
 * Finds the stretch of a text that shows most of what was found: with most different terms, then
 * with most words.
 *
 * @param found For each term, the positions at which it stands, ascending.
 * @param length Positions in the stretch.
 * @param from Where the part of the text begins that may be shown, and `to` where it ends.
 * @returns How many terms the stretch shows, and the position of the first; nothing where none stands
 *   in that part.
 */
export function bestWindow(
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
