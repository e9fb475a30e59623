const marks = /\p{M}/gu;
/** Fast path: most words contain only letters that are not changed here. */
const plain = /^[ابةت-غف-ي]+$/;
const others = /[^\p{L}\p{N}]/gu;

/**
 * Normalizes a token as Pagefind's client does before stemming: `«المَدْرَسَة»،` → `المدرسة`,
 * `أحمد` → `احمد`, `كوفيد-19` → `كوفيد19`, `Café` → `cafe`.
 *
 * Follows `PagefindInstance.search` and `get_indexable_words` of Pagefind 1.6.
 */
export function normalizeWord(stretch: string): string {
  if (plain.test(stretch)) return stretch;
  return stretch.normalize('NFD').replace(marks, '').replace(others, '').toLowerCase();
}
