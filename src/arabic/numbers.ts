import { type DigitSet, toDigitSet } from './digits.ts';

const grouped = new Intl.NumberFormat('en-u-nu-latn', { maximumFractionDigits: 3 });

/**
 * Writes a finite number with its thousands grouped and up to three decimals:
 * 12345.5 → `12,345.5` in `latn`, `١٢٬٣٤٥٫٥` in `arab` (separators U+066C and U+066B, CLDR `ar`).
 * A minus follows a left-to-right mark, as in CLDR, or else it would stand on the number's right.
 * @throws RangeError when the number is not finite.
 */
export function formatGrouped(number: number, digits: DigitSet): string {
  if (!Number.isFinite(number)) throw new RangeError(`A finite number is expected: ${number}`);
  const text = grouped.format(number).replace(/^-/, '\u200E-');
  if (digits === 'latn') return text;
  return toDigitSet(text.replaceAll(',', '٬').replace('.', '٫'), 'arab');
}
