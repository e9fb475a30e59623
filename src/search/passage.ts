/*
 * Texts are stored in passages, so that a result of a long article loads no more than that of a
 * short one: the passage with its excerpt.
 */

/** Positions from the start of one passage to the start of the next. */
export const passageLength = 400;

/** Positions shared with the next passage, so that one passage always holds a complete excerpt. */
export const passageOverlap = 40;
