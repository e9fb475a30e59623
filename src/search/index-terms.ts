/** Longer titles are indexed with this length. */
const longestTitle = 9;

/**
 * Number of the title field for a title of this many terms. Postings name the field of a term, so
 * one field for each length shows how much of the title a query covers, at no further download.
 */
export function titleField(terms: number): number {
  return Math.min(longestTitle, Math.max(1, terms)) - 1;
}

/** Number of terms of a title in this field; at `longestTitle` possibly more. */
export function titleLength(field: number): number {
  return field + 1;
}
