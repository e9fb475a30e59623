/** Languages that are written in Arabic letters. */
const arabicScript = /^(?:ar|fa|ur|ps|ckb|ku-arab|ug|sd|ks|bal|azb|pnb|ms-arab)(?:-|$)/i;

/**
 * The language that a source claims for its text, where the text agrees: systems that were set up
 * in English call whatever is written in them English.
 *
 * @param claimed BCP 47, if anything.
 * @returns A tag that is valid and fits the script; nothing otherwise.
 */
export function languageOfText(claimed: string | undefined, text: string): string | undefined {
  if (!claimed) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const isArabic = arabic * 2 > letters;
  if (letters > 0 && isArabic !== arabicScript.test(claimed)) return undefined;
  try {
    return Intl.getCanonicalLocales(claimed.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
