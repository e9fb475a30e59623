import { emptyList, type PostingList, startAt } from './posting-list.ts';

const none = Number.POSITIVE_INFINITY;

/**
 * Joins what a word found with what it may stand for. A document that has both counts as the better
 * of the two, at all the places where either stands.
 *
 * @param share What a match of the other one counts.
 */
export function joinedLists(own: PostingList, other: PostingList, share: number): PostingList {
  const joined = emptyList();
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
    let [i, j] = [startAt(own, left), startAt(other, right)];
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
