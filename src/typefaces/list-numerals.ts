import type { DigitSet } from '../arabic/digits.ts';

/**
 * The style rule that numbers the lists and footnotes of articles in the site's digits: `١.` where
 * they are Arabic-Indic, nothing for Latin ones, which browsers draw by themselves.
 * https://www.w3.org/TR/predefined-counter-styles/
 */
export function listNumeralsCss(digits: DigitSet): string {
  return digits === 'arab' ? '.prose ol { list-style-type: arabic-indic; }\n' : '';
}
