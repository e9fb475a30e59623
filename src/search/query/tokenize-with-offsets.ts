import { analyse } from '../../arabic/analyse.ts';
import { mayBeJoined } from '../../arabic/joined-words.ts';
import { eachStretch } from '../../arabic/tokens.ts';

/** A stretch of a text between white space, and its position among the text's terms. */
export interface PlacedStretch {
  text: string;
  position: number;
}

/** Most Arabic words, which have one position each; to analyse whole texts would hold a phone up. */
const arabicWord = /^[«("]*[ء-غف-ي]+[».،؛:؟!")]*$/;

/**
 * Divides a text at white space, and counts positions as the index does (`termPositions`).
 *
 * @example من اليمن/عدن: → `من` 0, `اليمن/عدن:` 1, and what follows is at 3
 */
export function tokenizeWithOffsets(text: string): PlacedStretch[] {
  const placed: PlacedStretch[] = [];
  let position = 0;
  eachStretch(text, (stretch) => {
    placed.push({ text: stretch, position });
    const isOne = arabicWord.test(stretch) && !mayBeJoined(stretch);
    position += isOne ? 1 : termPositions(analyse(stretch)[0]?.terms ?? []);
  });
  return placed;
}

/** How many positions a token takes: one for each of its terms, and one where it has none. */
export function termPositions(terms: readonly string[]): number {
  return Math.max(1, terms.length);
}

/** How many positions a whole text takes. */
export function textPositions(text: string): number {
  return analyse(text).reduce((sum, { terms }) => sum + termPositions(terms), 0);
}
