/**
 * Whether the inside of `{…}` is empty, or only comments and white space.
 *
 * @example isComment('/* ملاحظة للمحرر *\/') // true
 */
export function isComment(value: string): boolean {
  let rest = value.trim();
  while (rest.startsWith('/*')) {
    const end = rest.indexOf('*/', 2);
    if (end < 0) return false;
    rest = rest.slice(end + 2).trimStart();
  }
  return rest === '';
}
