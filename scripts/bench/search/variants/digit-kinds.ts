import { spelling } from './variant-kind.ts';

const number = /(?<![\p{L}\p{N}])[0-9٠-٩۰-۹]+/u;

/** Writes every number with the ten digits that begin at a code point. */
const inDigits = (zero: number) => (title: string) =>
  title.replace(/[0-9٠-٩۰-۹]/gu, (digit) =>
    String.fromCodePoint(zero + ((digit.codePointAt(0) ?? 0) & 15)),
  );

const withBefore = (clitic: string) => (title: string) =>
  title.replace(number, (digits) => clitic + digits);

/** Numbers in the three sets of digits that Arabic sites use, and with a particle before them. */
export const digitKinds = [
  spelling('arabic-indic-digits', inDigits(0x660)),
  spelling('persian-digits', inDigits(0x6f0)),
  spelling('ascii-digits', inDigits(0x30)),
  spelling('ba-before-digit', withBefore('ب')),
  spelling('ba-and-tatweel-before-digit', withBefore('بـ')),
  spelling('waw-before-digit', withBefore('و')),
];
