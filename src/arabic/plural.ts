import type { DigitSet } from './digits.ts';
import { formatGrouped } from './numbers.ts';

/** The six plural categories of Arabic in CLDR. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A counted noun in each category; `#` stands for the number where it is written. */
export type PluralForms = Readonly<Record<PluralCategory, string>>;

/**
 * The category of a count by CLDR's rules for `ar`: 0 zero, 1 one, 2 two, 3–10 few, 11–99 many
 * (both by the last two digits), everything else other: 100, 101, 102, and all fractions.
 * https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html#ar
 */
export function pluralCategory(number: number): PluralCategory {
  const n = Math.abs(number);
  if (n === 0) return 'zero';
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  if (!Number.isInteger(n)) return 'other';
  const lastTwo = n % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return 'few';
  return lastTwo >= 11 ? 'many' : 'other';
}

/**
 * Says how many: `لا نتائج`, `نتيجة واحدة`, `نتيجتان`, `3 نتائج`, `11 نتيجة`, `100 نتيجة`.
 * @param forms what to write in each category, such as `{ few: '# نتائج', … }`
 * @throws RangeError when the number is not finite.
 */
export function count(number: number, forms: PluralForms, digits: DigitSet): string {
  return forms[pluralCategory(number)].replaceAll('#', () => formatGrouped(number, digits));
}
