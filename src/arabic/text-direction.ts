/**
 * The direction in which a language is written, from its usual script.
 *
 * @param lang BCP 47 tag, such as `ar`, `fa-IR`, `az-Arab`.
 * @see https://www.unicode.org/reports/tr35/#Likely_Subtags and `Intl.Locale` of ECMA-402
 */
export function getTextDirection(lang: string): 'rtl' | 'ltr' {
  const known = directions.get(lang);
  if (known) return known;
  const { script = '' } = new Intl.Locale(lang).maximize();
  const direction = rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  directions.set(lang, direction);
  return direction;
}

/** A site has few languages, and every page asks. */
const directions = new Map<string, 'rtl' | 'ltr'>();

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
