/*
 * What a letter of a word should be, learnt from counts: the beginnings of words (or of words read
 * backwards) with the letter that nearly all words beginning so have. A whole word ends in `.`, so
 * that it can be an exception to what its beginning says.
 */

/** Ends the path of a whole word. */
export const wordEnd = '.';
/** The longest beginning that is generalized from. */
export const longestBeginning = 8;

/** A decision by path: one character each. */
export type Guesses = ReadonlyMap<string, string>;

/** What is known of a path, and whether of the whole word. */
export interface Guess {
  decision: string;
  isWord: boolean;
  /** How many letters of the word the decision rests on. */
  length: number;
}

/**
 * The decision for a word: its own, else that of its longest known beginning.
 *
 * @example guess(new Map([['امر', 'أ'], ['امرا.', 'ا']]), 'امريكا')?.decision // 'أ'
 */
export function guess(guesses: Guesses, path: string): Guess | undefined {
  const own = guesses.get(path + wordEnd);
  if (own !== undefined) return { decision: own, isWord: true, length: path.length };
  for (let length = Math.min(path.length, longestBeginning); length > 0; length -= 1) {
    const decision = guesses.get(path.slice(0, length));
    if (decision !== undefined) return { decision, isWord: false, length };
  }
  return undefined;
}
