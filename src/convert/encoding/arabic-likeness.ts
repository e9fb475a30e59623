/** The most common words: present in every longer text, and never produced by a wrong decoding. */
const commonWords =
  /(?<!\p{L})(?:في|من|على|إلى|الى|أن|ان|عن|مع|هذا|هذه|التي|الذي|لا|ما|كان|و|او|أو|هو|قال|بعد|را|به|که|از|این|است)(?!\p{L})/gu;

/**
 * Scores how Arabic a text looks, to choose between decodings of the same bytes: the share of
 * Arabic letters, raised by common words, lowered by implausible characters (U+FFFD, controls,
 * Arabic marks without a letter under them, letters of both scripts within one word).
 *
 * @returns About 0 to 2; below 0 for text that is mostly implausible.
 * @example arabicLikeness('قال في') > arabicLikeness('ŞÇá İí') // true
 */
export function arabicLikeness(text: string): number {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return -count(text, wrong);
  const arabic = count(text, /[ء-يپچژکگی]/gu);
  const words = count(text, /\p{L}+/gu);
  const faults = [wrong, strayMark, mixedWord, farLetter].reduce(
    (sum, fault) => sum + count(text, fault),
    0,
  );
  return arabic / letters + count(text, commonWords) / words - (2 * faults) / letters;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what wrong readings yield.
const wrong = /[\uFFFD\u0000-\u0008\u000E-\u001F\u0080-\u009F]/gu;
/** Characters that decoding other bytes as UTF-16 produces. */
const farLetter = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Yi}\p{Script=Ethiopic}]/gu;
const strayMark = /(?<![\p{L}\p{M}ـ])[\u064B-\u0652]/gu;
const mixedWord = /[\u0621-\u064A][A-Za-zÀ-ÿ]|[A-Za-zÀ-ÿ][\u0621-\u064A]/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
