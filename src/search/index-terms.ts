/** A language that Pagefind does not stem, for the index only; pages have their own. */
export const indexLanguage = 'fa';

/** Longer titles are indexed with this length. */
const longestTitle = 9;

/** Names of the meta fields of titles; the name encodes the number of terms. */
export const titleFields = Array.from({ length: longestTitle }, (_, index) => `t${index + 1}`);

/**
 * Number of the meta field for a title of this many terms. Postings name the field of a term, so
 * one field for each length shows how much of the title a query covers, at no further download.
 */
export function titleField(terms: number): number {
  return Math.min(longestTitle, Math.max(1, terms)) - 1;
}

/** Number of terms of a title in this field; at `longestTitle` possibly more. */
export function titleLength(field: number): number {
  return field + 1;
}
