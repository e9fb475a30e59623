import type { ProseRun } from './prose-run.ts';

/**
 * Splits runs into phrases: words that follow one another with nothing but a space between.
 *
 * @returns The letters of the words, without vowel marks.
 */
export function splitPhrases(runs: readonly ProseRun[]): string[][] {
  return runs.flatMap(({ text, words }) => {
    const phrases: string[][] = [[]];
    let end = -1;
    for (const word of words) {
      const isNext = end < 0 || /^[ \n]$/.test(text.slice(end, word.start));
      if (word.isPart || !isNext) phrases.push([]);
      if (!word.isPart) phrases.at(-1)?.push(word.letters);
      end = word.end;
    }
    return phrases.filter((phrase) => phrase.length > 0);
  });
}
