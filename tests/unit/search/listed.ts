import { createEmptyList, type PostingList } from '../../../src/search/query/posting-list.ts';

/** One term in one document. */
export interface Listed {
  document: number;
  score?: number;
  positions: readonly number[];
  /** Terms in the title, where the term stands there too. */
  titleLength?: number;
}

/** A posting list of these documents. */
export function listed(...entries: readonly Listed[]): PostingList {
  const list = createEmptyList();
  for (const { document, score = 1, positions, titleLength = 0 } of entries) {
    list.documents.push(document);
    list.scores.push(score);
    list.titleLengths.push(titleLength);
    list.positions.push(...positions);
    list.ends.push(list.positions.length);
  }
  return list;
}
