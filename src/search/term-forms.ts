/** Placeholder for the term in its forms; no word of the index contains it. */
const stem = '-';

/**
 * Abbreviates a form of a term for the index.
 *
 * @example shortForm('المدرسات', 'مدرس') // 'ال-ات'
 */
export function shortForm(form: string, term: string): string {
  const at = form.lastIndexOf(term);
  return at < 0 ? form : form.slice(0, at) + stem + form.slice(at + term.length);
}

/** Restores the form from `shortForm`. */
export function restoreTerm(short: string, term: string): string {
  return short.replace(stem, () => term);
}
