import type { PostingList } from './posting-list.ts';

/** How near to the word as typed is what a document has of it. */
export const closeness = {
  /** A word that may have been meant. */
  guess: 0,
  /** Another form of the same word. */
  stem: 1,
  /** A word that may have been meant, which is a title by itself. */
  title: 2,
  /** The word, but with the article or without it. */
  bare: 3,
  /** The very word, in whatever spelling; or the article of that title, but for a particle. */
  typed: 4,
} as const;

/** What the same word found otherwise. */
export interface SameWord {
  /** In other spellings. */
  spellings?: readonly PostingList[];
  /** Without a particle, or with a hamza on another seat. */
  forms?: readonly PostingList[];
}

const article = /^ال(?=..)/;

/**
 * Tells of each document that was found for a term how near it comes to the word as typed.
 *
 * @param matches All that was found, guesses too.
 * @param own What the term itself found.
 * @param form The word, as `wordForm` has it.
 * @param same What the same word found in other spellings, or without a particle.
 * @returns A value of `closeness` for each document of `matches`.
 */
export function closenessOf(
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
