import { analyse } from '../../arabic/analyse.ts';
import { mayBeJoined } from '../../arabic/joined-words.ts';
import { forEachStretch } from '../../arabic/tokens.ts';

/** A token between white space, with its position among the text's terms. */
export interface PlacedStretch {
  text: string;
  position: number;
}

/**
 * Fast path for most Arabic words, which have one position each; analysing whole texts would block
 * a phone.
 */
const arabicWord = /^[«("]*[ء-غف-ي]+[».،؛:؟!")]*$/;

/**
 * Splits a text at white space, and counts positions as the index does (`termPositions`).
 *
 * @example من اليمن/عدن: → `من` 0, `اليمن/عدن:` 1, and the next token is at 3
 */
export function tokenizeWithOffsets(text: string): PlacedStretch[] {
  const placed: PlacedStretch[] = [];
  let position = 0;
  forEachStretch(text, (stretch) => {
    placed.push({ text: stretch, position });
    const isOne = arabicWord.test(stretch) && !mayBeJoined(stretch);
    position += isOne ? 1 : termPositions(analyse(stretch)[0]?.terms ?? []);
  });
  return placed;
}

/** Number of positions of a token: one for each term, and one if it has none. */
export function termPositions(terms: readonly string[]): number {
  return Math.max(1, terms.length);
}

/** Number of positions of a text. */
export function textPositions(text: string): number {
  return analyse(text).reduce((sum, { terms }) => sum + termPositions(terms), 0);
}
