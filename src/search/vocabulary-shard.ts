/**
 * The file of the vocabulary that holds a term: by its first letter, as a code point, because file
 * names should be ASCII.
 *
 * @example shardName('مدرس') // '645.words'
 */
export function shardName(term: string): string {
  return `${(term.codePointAt(0) ?? 0).toString(16)}.words`;
}
