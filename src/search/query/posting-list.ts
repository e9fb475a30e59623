/**
 * Posting list of a term, by ascending document number. In columns: a common word has thousands of
 * documents, and one object for each would cost more than the rest of a search.
 */
export interface PostingList {
  documents: number[];
  /** The term's contribution to each document's score. */
  scores: number[];
  /** Number of terms in each document's title if it has the term; otherwise 0. */
  titleLengths: number[];
  /** Positions in the texts, one text after another, ascending in each. */
  positions: number[];
  /** End index of each document in `positions`. */
  ends: number[];
  /** Documents of each form of the term (`stripParticles`), ascending; only for a single term. */
  forms?: ReadonlyMap<string, readonly number[]>;
}

export function createEmptyList(): PostingList {
  return { documents: [], scores: [], titleLengths: [], positions: [], ends: [] };
}

/**
 * Concatenates posting lists of one term; document numbers of each list are above those of the one
 * before.
 */
export function concatenatePostings(lists: readonly PostingList[]): PostingList {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  let before = 0;
  const ends = lists.flatMap((list) => {
    const start = before;
    before += list.positions.length;
    return list.ends.map((end) => start + end);
  });
  return {
    documents: lists.flatMap(({ documents }) => documents),
    scores: lists.flatMap(({ scores }) => scores),
    titleLengths: lists.flatMap(({ titleLengths }) => titleLengths),
    positions: lists.flatMap(({ positions }) => positions),
    ends,
    ...(lists.some(({ forms }) => forms) && { forms: mergeForms(lists) }),
  };
}

function mergeForms(lists: readonly PostingList[]): Map<string, number[]> {
  const joined = new Map<string, number[]>();
  for (const [form, documents] of lists.flatMap(({ forms }) => [...(forms ?? [])])) {
    joined.set(form, [...(joined.get(form) ?? []), ...documents]);
  }
  return joined;
}

/** Index of a document in a list, or -1 (binary search). */
export function indexOfDocument({ documents }: PostingList, document: number): number {
  let [low, high] = [0, documents.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = documents[middle] ?? 0;
    if (found === document) return middle;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Start index in `positions` of the document at an index of the list. */
export function positionsStart({ ends }: PostingList, place: number): number {
  return place > 0 ? (ends[place - 1] ?? 0) : 0;
}

/** Positions of the term in a document's text, ascending. */
export function positionsIn(list: PostingList, document: number): readonly number[] {
  const place = indexOfDocument(list, document);
  return place < 0 ? [] : list.positions.slice(positionsStart(list, place), list.ends[place]);
}
