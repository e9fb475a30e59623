import {
  createEmptyList,
  indexOfDocument,
  type PostingList,
  positionsStart,
} from './posting-list.ts';

/**
 * Intersects posting lists for a phrase: documents in which the terms are consecutive. Positions
 * are those of the first term, scores those of the rarest. Terms that are all in one title count
 * too.
 */
export function intersectPhrase([first, ...others]: readonly PostingList[]): PostingList {
  const found = createEmptyList();
  if (!first) return found;
  for (const [place, document] of first.documents.entries()) {
    const places = others.map((list) => indexOfDocument(list, document));
    if (places.includes(-1)) continue;
    const sets = others.map(
      (list, index) =>
        new Set(
          list.positions.slice(
            positionsStart(list, places[index] ?? 0),
            list.ends[places[index] ?? 0],
          ),
        ),
    );
    const starts = first.positions
      .slice(positionsStart(first, place), first.ends[place])
      .filter((start) => sets.every((set, index) => set.has(start + index + 1)));
    const titleLengths = [
      first.titleLengths[place],
      ...others.map((list, index) => list.titleLengths[places[index] ?? 0]),
    ];
    const isInTitle = titleLengths.every((length) => length);
    if (starts.length === 0 && !isInTitle) continue;
    const scores = [
      first.scores[place],
      ...others.map((list, index) => list.scores[places[index] ?? 0]),
    ];
    found.documents.push(document);
    found.scores.push(Math.max(...scores.map((score) => score ?? 0)));
    found.titleLengths.push(isInTitle ? (titleLengths[0] ?? 0) : 0);
    found.positions.push(...starts);
    found.ends.push(found.positions.length);
  }
  return found;
}
