import type { PostingList } from './posting-list.ts';

/** How close a document's match is to the word as typed. */
export const closeness = {
  /** A fuzzy match. */
  guess: 0,
  /** Another form of the same word. */
  stem: 1,
  /** A fuzzy match that is a title by itself. */
  title: 2,
  /** The word with or without the article. */
  bare: 3,
  /** The exact word in any spelling, or the article with that title, particles aside. */
  typed: 4,
} as const;

/** Other matches of the same word. */
export interface SameWord {
  /** In other spellings. */
  spellings?: readonly PostingList[];
  /** Without a particle, or with another hamza seat. */
  forms?: readonly PostingList[];
}

const article = /^ال(?=..)/;

/**
 * Measures for each document of a term how close its match is to the word as typed.
 *
 * @param matches All matches, fuzzy ones included.
 * @param own Matches of the term itself.
 * @param form The form of the word, from `stripParticles`.
 * @param same Matches of other spellings, or without a particle.
 * @returns A value of `closeness` for each document of `matches`.
 */
export function measureCloseness(
  matches: PostingList,
  own: PostingList,
  form: string,
  { spellings = [], forms = [] }: SameWord = {},
): Uint8Array {
  const found = new Uint8Array(matches.documents.length);
  const raise = (documents: readonly number[], value: number) => {
    let place = 0;
    for (const document of documents) {
      while ((matches.documents[place] ?? document) < document) place += 1;
      if (matches.documents[place] === document) found[place] = value;
    }
  };
  const titled = ({ documents, titleLengths }: PostingList) =>
    documents.filter((_, place) => titleLengths[place] === 1);
  raise(own.documents, closeness.stem);
  const others = new Set(own.documents);
  raise(
    titled(matches).filter((document) => !others.has(document)),
    closeness.title,
  );
  const other = article.test(form) ? form.replace(article, '') : `ال${form}`;
  raise(own.forms?.get(other) ?? [], closeness.bare);
  raise(own.forms?.get(form) ?? [], closeness.typed);
  for (const { documents } of spellings) raise(documents, closeness.typed);
  for (const list of forms) raise(titled(list), closeness.typed);
  return found;
}
