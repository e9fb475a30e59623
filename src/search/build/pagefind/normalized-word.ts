const marks = /\p{M}/gu;
/** Letters that nothing here touches: most words. */
const plain = /^[ابةت-غف-ي]+$/;
const others = /[^\p{L}\p{N}]/gu;

/**
 * A stretch of text between white space as Pagefind's client looks for it, before it takes the stem:
 * `«المَدْرَسَة»،` → `المدرسة`, `أحمد` → `احمد`, `كوفيد-19` → `كوفيد19`, `Café` → `cafe`.
 *
 * After `PagefindInstance.search` and `get_indexable_words` of Pagefind 1.6.
 */
export function normalizedWord(stretch: string): string {
  if (plain.test(stretch)) return stretch;
  return stretch.normalize('NFD').replace(marks, '').replace(others, '').toLowerCase();
}
