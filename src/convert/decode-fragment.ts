/**
 * Decodes the fragment of an address.
 *
 * @param fragment The text after `#`, percent-encoded.
 * @returns The decoded text; the input unchanged where its encoding is invalid.
 * @example decodeFragment('%D8%AE%D8%A7%D8%AA%D9%85%D8%A9') // 'خاتمة'
 */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
