/**
 * The documents that hold a term, by ascending number, and where it stands in each: in columns, as a
 * common word has thousands of documents, and an object for each would take longer to make than
 * everything else in a search.
 */
export interface PostingList {
  documents: number[];
  /** What the term adds to each document's score. */
  scores: number[];
  /** Terms in each document's title, where the term stands there too; otherwise 0. */
  titleLengths: number[];
  /** Where the term stands in the texts, one text after the other, ascending in each. */
  positions: number[];
  /** For each document, how many positions there are up to its last. */
  ends: number[];
  /** The documents that have each form of the term (`wordForm`), ascending; of one term alone. */
  forms?: ReadonlyMap<string, readonly number[]>;
}

export function emptyList(): PostingList {
  return { documents: [], scores: [], titleLengths: [], positions: [], ends: [] };
}

/** Lists of one term as one: the documents of each come after those of the one before. */
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
    ...(lists.some(({ forms }) => forms) && { forms: joinedForms(lists) }),
  };
}

function joinedForms(lists: readonly PostingList[]): Map<string, number[]> {
  const joined = new Map<string, number[]>();
  for (const [form, documents] of lists.flatMap(({ forms }) => [...(forms ?? [])])) {
    joined.set(form, [...(joined.get(form) ?? []), ...documents]);
  }
  return joined;
}

/** Where a document is in a list, or -1. */
export function placeOf({ documents }: PostingList, document: number): number {
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

/** Where the positions of the document at a place of the list begin. */
export function startAt({ ends }: PostingList, place: number): number {
  return place > 0 ? (ends[place - 1] ?? 0) : 0;
}

/** Where the term stands in a document's text, ascending. */
export function positionsIn(list: PostingList, document: number): readonly number[] {
  const place = placeOf(list, document);
  return place < 0 ? [] : list.positions.slice(startAt(list, place), list.ends[place]);
}
