import { foldForMatch } from '../arabic/fold.ts';

/** Tokenizes a folded text: runs of letters and digits, with the signs of `C++` and `C#`. */
export function foldedWords(text: string): string[] {
  return foldForMatch(text).match(/[\p{L}\p{N}]+(?:(?<=[a-z])(?:\++|#))?/gu) ?? [];
}

/**
 * Creates a function that counts the matches of some names in a text.
 *
 * Both sides are folded (`foldForMatch`) and tokenized. A name matches a run of complete
 * words; its first word may have attached Arabic clitics before it, in their
 * order: و or ف, then ب, ل or ك, then ال (ل and ال join as لل). So `غزة` is found in `وبغزة`,
 * `القدس` in `للقدس`; not in `غزته` or `مغزى`. A match counts once, for the longest name.
 *
 * @param names Spellings of one thing.
 * @returns Counts the matches in a text, passed as a string or as its `foldedWords`.
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
  // A folded word has letters, digits, and the signs of `C++` and `C#`.
  const literal = word.replaceAll('+', '\\+');
  const bare = word.startsWith('ال') && word.length > 4 ? word.slice(2) : undefined;
  const joined = `(?:[بلك]?(?:ال)?${literal}|لل${bare ?? literal})`;
  return new RegExp(`^[وف]?${joined}$`, 'u');
}
