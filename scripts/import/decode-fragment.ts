/**
 * The name that the fragment of an address means.
 *
 * @param fragment What stands after `#`.
 * @returns As it is where it is wrongly encoded.
 * @example decodedFragment('%D8%AE%D8%A7%D8%AA%D9%85%D8%A9') // 'خاتمة'
 */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
