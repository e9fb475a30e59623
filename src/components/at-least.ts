import type { PluralForms } from '../arabic/plural.ts';
import { countOf, fill, messages, numberOf } from './site-text.ts';

/*
 * Pages that list many lists tell how long each is so that they need not be published again with
 * every article: short ones exactly, long ones by a round number that they have reached.
 */

/**
 * The round number that a count has reached.
 *
 * @param digits Its significant digits; a count of no more digits stays as it is.
 * @example reached(9) // 9
 * @example reached(1860) // 1000
 * @example reached(1860, 2) // 1800
 */
export function roundDownCount(count: number, digits = 1): number {
  const unit = 10 ** Math.max(0, String(count).length - digits);
  return Math.floor(count / unit) * unit;
}

/**
 * At least how many, in words and the site's digits.
 *
 * @param digits Significant digits of the round number.
 * @example atLeast(7, articles) // '7 مقالات'
 * @example atLeast(24, articles) // '20 مقالًا فأكثر'
 */
export function formatAtLeast(count: number, forms: PluralForms, digits = 1): string {
  const text = countOf(roundDownCount(count, digits), forms);
  return isRound(count, digits) ? fill(messages.atLeast.inWords, { count: text }) : text;
}

/**
 * At least how many, in the site's digits alone, for a place that runs from left to right. The
 * sign stands where CLDR's pattern `atLeast` has it.
 *
 * @example atLeastNumber(7) // '7'
 * @example atLeastNumber(24) // '+20'
 */
export function atLeastNumber(count: number): string {
  const text = numberOf(roundDownCount(count));
  return isRound(count) ? fill(messages.atLeast.inDigits, { number: text }) : text;
}

const isRound = (count: number, digits = 1) => String(count).length > digits;
