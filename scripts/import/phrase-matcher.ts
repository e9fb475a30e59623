import { foldForMatch } from '../../src/arabic/fold.ts';

/** The words of a text, folded: runs of letters and digits, with the signs of `C++` and `C#`. */
export function foldedWords(text: string): string[] {
  return foldForMatch(text).match(/[\p{L}\p{N}]+(?:(?<=[a-z])(?:\++|#))?/gu) ?? [];
}

/**
 * Makes a counter of the places where any of some names stands in a text.
 *
 * The rule: both sides are folded (`foldForMatch`) and cut into words. A name matches a run of
 * whole words; before its first word the clitics that Arabic writes attached may stand, in their
 * order: و or ف, then ب, ل or ك, then ال (ل and ال join as لل). So `غزة` is found in `وبغزة`,
 * `القدس` in `للقدس`; not in `غزته` or `مغزى`. A place counts once, for the longest name there.
 *
 * @param names Spellings of one thing.
 * @returns Counts the places in a text, given whole or as its `foldedWords`.
 */
export function phraseMatcher(names: readonly string[]) {
  const phrases = names
    .map(foldedWords)
    .filter(([first]) => first !== undefined)
    .sort((a, b) => b.length - a.length)
    .map(([first = '', ...others]) => ({ first: withClitics(first), others }));
  return (text: string | readonly string[]): number => {
    const words = typeof text === 'string' ? foldedWords(text) : text;
    let count = 0;
    for (let at = 0; at < words.length; at += 1) {
      const found = phrases.find(
        ({ first, others }) =>
          first.test(words[at] ?? '') && others.every((word, i) => words[at + 1 + i] === word),
      );
      if (!found) continue;
      count += 1;
      at += found.others.length;
    }
    return count;
  };
}

function withClitics(word: string): RegExp {
  // Folded words hold letters and digits only, so nothing needs escaping.
  const bare = word.startsWith('ال') && word.length > 4 ? word.slice(2) : undefined;
  const joined = `(?:[بلك]?(?:ال)?${word}|لل${bare ?? word})`;
  return new RegExp(`^[وف]?${joined}$`, 'u');
}
