import type { Finding } from './diagnostic.ts';
import type { ProseRun } from './prose/prose-run.ts';
import { replaceLetters, type Word } from './prose/words.ts';

/** How sure a finding is, and of what: of the word being wrong, and of what it should be. */
interface Certainty {
  isDoubtful?: boolean | undefined;
  /** Whether the suggestion may be put in without a person; yes by default. */
  isFixable?: boolean | undefined;
}

/**
 * A finding about a word that should have other letters.
 *
 * @param letters What it should be; marks stay where they are if it has as many letters.
 */
export function findWord(
  run: ProseRun,
  word: Word,
  letters: string,
  { isDoubtful, isFixable = true }: Certainty = {},
): Finding {
  const offset = run.offset + word.start;
  const length = word.end - word.start;
  const suggestion =
    letters.length === word.letters.length ? replaceLetters(word.text, letters) : letters;
  return {
    offset,
    length,
    value: word.text,
    suggestion,
    ...(isFixable ? { fix: { offset, length, replacement: suggestion } } : {}),
    ...(isDoubtful ? { isDoubtful } : {}),
  };
}
