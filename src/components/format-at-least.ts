import type { PluralForms } from '../arabic/plural.ts';
import { fill, formatCount, formatSiteNumber, messages } from './site-text.ts';

/*
 * Pages with many lists show rounded counts, so that one new article does not change them all:
 * short counts are exact, long ones a lower bound.
 */

/**
 * Rounds a count down.
 *
 * @param digits Number of significant digits; a count with no more digits is unchanged.
 * @example roundDownCount(9) // 9
 * @example roundDownCount(1860) // 1000
 * @example roundDownCount(1860, 2) // 1800
 */
export function roundDownCount(count: number, digits = 1): number {
  const unit = 10 ** Math.max(0, String(count).length - digits);
  return Math.floor(count / unit) * unit;
}

/**
 * Formats a lower bound in words and the site's digits.
 *
 * @param digits Significant digits of the round number.
 * @example formatAtLeast(7, articles) // '7 مقالات'
 * @example formatAtLeast(24, articles) // '20 مقالًا فأكثر'
 */
export function formatAtLeast(count: number, forms: PluralForms, digits = 1): string {
  const text = formatCount(roundDownCount(count, digits), forms);
  return isRound(count, digits) ? fill(messages.atLeast.inWords, { count: text }) : text;
}

/**
 * Formats a lower bound as a number, for left-to-right text. The sign is placed as in CLDR's
 * pattern `atLeast`.
 *
 * @example formatAtLeastNumber(7) // '7'
 * @example formatAtLeastNumber(24) // '+20'
 */
export function formatAtLeastNumber(count: number): string {
  const text = formatSiteNumber(roundDownCount(count));
  return isRound(count) ? fill(messages.atLeast.inDigits, { number: text }) : text;
}

const isRound = (count: number, digits = 1) => String(count).length > digits;
