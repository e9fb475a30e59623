/** `latn` writes 2024, `arab` writes ٢٠٢٤ (names of numbering systems in CLDR). */
export type DigitSet = 'latn' | 'arab';

const decimalDigit = /\p{Nd}/gu;
const isDecimalDigit = /^\p{Nd}$/u;
const nonAsciiDigit = /(?![0-9])\p{Nd}/gu;
const arabicIndicZero = 0x0660;
const asciiZero = 0x30;

const known = new Map<string, number>();

/**
 * Unicode encodes every decimal digit set as ten neighbours from zero up (UAX #44, General_Category
 * Nd), so a digit's value is its distance from the start of its run of digits, modulo ten: some
 * sets, the mathematical ones, touch.
 */
function digitValue(digit: string): number {
  const remembered = known.get(digit);
  if (remembered !== undefined) return remembered;
  const codePoint = digit.codePointAt(0) ?? asciiZero;
  let start = codePoint;
  while (isDecimalDigit.test(String.fromCodePoint(start - 1))) start -= 1;
  const value = (codePoint - start) % 10;
  known.set(digit, value);
  return value;
}

/**
 * Writes decimal digits of every script as ASCII; all else stays, separators too.
 * `٢٠٢٤/٠٧/٠٨` → `2024/07/08`, Persian `۱۴۰۳` → `1403`.
 */
export function toAsciiDigits(text: string): string {
  return text.replace(nonAsciiDigit, (digit) => String(digitValue(digit)));
}

/**
 * Writes every decimal digit of a text in one set; separators stay.
 * `8 يوليو 2024` in `arab` → `٨ يوليو ٢٠٢٤`.
 */
export function toDigitSet(text: string, digits: DigitSet): string {
  if (digits === 'latn') return toAsciiDigits(text);
  return text.replace(decimalDigit, (digit) =>
    String.fromCodePoint(arabicIndicZero + digitValue(digit)),
  );
}
