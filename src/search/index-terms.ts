/** Indexed under a language that Pagefind does not stem; pages stay in their own. */
export const indexLanguage = 'fa';

/** The longest title whose length is told apart. */
const longestTitle = 9;

/** Names of the meta fields that hold titles: the name tells how many terms the title has. */
export const titleFields = Array.from({ length: longestTitle }, (_, index) => `t${index + 1}`);

/**
 * The number of the meta field for a title of so many terms. The index names the field that a term
 * stands in; so a field for each length says how much of the title a query covers, without a byte
 * more to download.
 */
export function titleField(terms: number): number {
  return Math.min(longestTitle, Math.max(1, terms)) - 1;
}

/** The number of terms of a title in this field; `longestTitle` may be more. */
export function titleLength(field: number): number {
  return field + 1;
}
