import { opaque } from './prose-run.ts';

const token = /[^\s<>«»"“”()،؛]+/g;
/** `example.org/page`, also with letters of other scripts. */
const domainPath = /^(?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}\/./u;
/** `/home/name/`, `~/name`, `../name`. A slash by itself may part two words. */
const filePath = /^[وف]?(?:(?:~|\.{1,2})\/.|\/[^/]{1,255}\/.)/;
const endSign = /[.,:!؟?]/;

/**
 * Hides addresses without a scheme and paths of files. The length stays the same. Linear in it.
 *
 * @example `زر example.org/الى غدًا` → `زر ￼￼￼…￼ غدًا`
 */
export function maskPaths(text: string): string {
  if (!text.includes('/')) return text;
  return text.replace(token, (found) => {
    if (!found.includes('/') || !(domainPath.test(found) || filePath.test(found))) return found;
    let end = found.length;
    // The sentence's own punctuation is none of the address.
    while (endSign.test(found[end - 1] ?? '')) end -= 1;
    return opaque.repeat(end) + found.slice(end);
  });
}
