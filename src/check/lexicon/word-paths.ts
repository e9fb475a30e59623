/*
 * How words are looked up in a lexicon: what is written onto them is taken off, and the letters that
 * writers confuse become one.
 */

/** What may be written before a word. */
const alefPrefix = /^[وف]?(?:[بك]?ال|لل|[بل])?(?=[اأإآ])/;
const article = /^[وف]?(?:[بك]?ال|لل)/;

/** `امريكا` for أمريكا, إمريكا and so on. */
export const foldAlef = (letters: string): string => letters.replace(/[أإآٱ]/g, 'ا');

/** A word taken apart before the alef that its stem begins with. */
export interface AlefStem {
  prefix: string;
  /** The alef as written. */
  alef: string;
  /** The stem's other letters. */
  rest: string;
  /** The stem, folded. */
  path: string;
}

/**
 * @returns Nothing where no alef begins the stem, or the stem is too short to tell.
 * @example alefStem('والاسلام')?.path // 'اسلام'
 */
export function alefStem(letters: string): AlefStem | undefined {
  const prefix = alefPrefix.exec(letters)?.[0];
  if (prefix === undefined) return undefined;
  // Of a short word the first letter is most likely its own: لامس, بانر, فانوس.
  const least = /(?:^|[وف])[بل]$|^ف$/.test(prefix) ? 5 : 3;
  if (letters.length - prefix.length < least) return undefined;
  const stem = letters.slice(prefix.length);
  const alef = stem[0] ?? '';
  return { prefix, alef, rest: stem.slice(1), path: foldAlef(stem) };
}

/** The word without و or ف before it, folded, where it is long enough. */
export function withoutConjunction(letters: string): string {
  return /^[وف].{4}/.test(letters) ? letters.slice(1) : letters;
}

/** A word backwards: without its last letter, and with a sign for whether it has the article. */
export function endingPath(letters: string): string {
  const isDefinite = article.test(letters) && letters.length > 5;
  const bare = isDefinite ? letters.replace(article, '') : withoutConjunction(letters);
  return (isDefinite ? 'D' : 'I') + [...foldAlef(bare.slice(0, -1))].toReversed().join('');
}
