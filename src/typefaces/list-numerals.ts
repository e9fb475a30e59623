import type { DigitSet } from '../arabic/digits.ts';

/**
 * The style rule that numbers lists and footnotes of articles in the site's digits: `١.` if they
 * are Arabic-Indic; empty for Latin digits, the default of browsers.
 * https://www.w3.org/TR/predefined-counter-styles/
 */
export function listNumeralsCss(digits: DigitSet): string {
  return digits === 'arab' ? '.prose ol { list-style-type: arabic-indic; }\n' : '';
}
