/** Stands for the term in its forms; no word of the index holds it. */
const stem = '-';

/**
 * A form of a term as the index writes it, with a sign for the term.
 *
 * @example shortForm('المدرسات', 'مدرس') // 'ال-ات'
 */
export function shortForm(form: string, term: string): string {
  const at = form.lastIndexOf(term);
  return at < 0 ? form : form.slice(0, at) + stem + form.slice(at + term.length);
}

/** Reads what `shortForm` wrote. */
export function restoreTerm(short: string, term: string): string {
  return short.replace(stem, () => term);
}
