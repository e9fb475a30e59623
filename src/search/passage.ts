/*
 * Texts are stored in passages, so that a result of a long article costs no more to show than that
 * of a short one: the passage that holds its excerpt.
 */

/** Positions from the beginning of one passage to that of the next. */
export const passageLength = 400;

/** Positions that a passage shares with the next one, so that an excerpt is always in one of them. */
export const passageOverlap = 40;
