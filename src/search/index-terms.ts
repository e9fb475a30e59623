import { analyse } from '../arabic/analyse.ts';

/*
 * How our terms are handed to Pagefind, which has ideas of its own about words: it matches by prefix
 * among what it happens to have loaded, stems by language, and drops Arabic punctuation.
 */

/** Indexed under a language that Pagefind does not stem; pages stay in their own. */
export const indexLanguage = 'fa';

/** Ends each term, so that a prefix match is an exact one; U+06FF is a letter of no common word. */
const end = '\u06ff';

/** Stands for a token without a term, so that words on both sides of it are no neighbours. */
const nothing = '-';

/** A term as it is asked for. */
export function askedTerm(term: string): string {
  return term + end;
}

/**
 * Text as it is indexed: the terms of each token, or a sign that it has none. Terms of one token
 * stand apart: Pagefind would also keep a hyphenated pair as one word, which the first term is a
 * prefix of.
 *
 * @param text The original.
 * @param keepStopWords True for titles, where a word such as من may be all there is.
 * @example indexText('قال أحمد في المدرسة') // 'قالۿ احمدۿ - مدرسۿ'
 */
export function indexText(text: string, keepStopWords: boolean): string {
  return analyse(text)
    .map(({ terms, all }) => (keepStopWords ? all : terms).map(askedTerm).join(' ') || nothing)
    .join(' ');
}

/** The longest title whose length is told apart. */
const longestTitle = 9;

/** Names of the meta fields that hold titles: the name tells how many terms the title has. */
export const titleFields = Array.from({ length: longestTitle }, (_, index) => `t${index + 1}`);

/**
 * The meta field for a title. Pagefind says which fields a term matched in; so a field for each
 * length says how much of the title a query covers, without a byte more to download.
 */
export function titleField(title: string): string {
  const terms = analyse(title).reduce((count, { all }) => count + all.length, 0);
  return `t${Math.min(longestTitle, Math.max(1, terms))}`;
}

/** The number of terms of a title that was matched in this field; `longestTitle` may be more. */
export function titleLength(field: string): number {
  return Number(field.slice(1));
}
