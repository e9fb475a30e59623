import { createEmptyList, type PostingList, positionsStart } from './posting-list.ts';

const none = Number.POSITIVE_INFINITY;

/**
 * Merges the posting list of a word with that of an alternative. A document in both gets the better
 * score, and all positions.
 *
 * @param share Weight of the other list's matches.
 */
export function mergePostingLists(
  own: PostingList,
  other: PostingList,
  share: number,
): PostingList {
  const joined = createEmptyList();
  const { documents, scores, titleLengths, positions, ends } = joined;
  let [left, right] = [0, 0];
  while (left < own.documents.length || right < other.documents.length) {
    const [a, b] = [own.documents[left] ?? none, other.documents[right] ?? none];
    const [hasOwn, hasOther] = [a <= b, b <= a];
    documents.push(Math.min(a, b));
    const ownScore = hasOwn ? (own.scores[left] ?? 0) : 0;
    const otherScore = hasOther ? (other.scores[right] ?? 0) * share : 0;
    scores.push(Math.max(ownScore, otherScore));
    titleLengths.push(
      (hasOwn && own.titleLengths[left]) || (hasOther && other.titleLengths[right]) || 0,
    );
    let [i, j] = [positionsStart(own, left), positionsStart(other, right)];
    const iEnd = hasOwn ? (own.ends[left] ?? 0) : 0;
    const jEnd = hasOther ? (other.ends[right] ?? 0) : 0;
    while (i < iEnd || j < jEnd) {
      const p = i < iEnd ? (own.positions[i] ?? none) : none;
      const q = j < jEnd ? (other.positions[j] ?? none) : none;
      positions.push(Math.min(p, q));
      if (p <= q) i += 1;
      if (q <= p) j += 1;
    }
    ends.push(positions.length);
    if (hasOwn) left += 1;
    if (hasOther) right += 1;
  }
  return joined;
}
