import { toAsciiDigits } from '../../arabic/digits.ts';
import { languageTagSchema, webAddressSchema } from '../../schema/fields.ts';
import type { AttributeRule, AttributeType } from './element-definition.ts';

const isFilled = (value: string): boolean => value.trim() !== '';

export const text: AttributeType = { expected: 'nonempty', accepts: isFilled };

export const webAddress: AttributeType = {
  expected: 'web-address',
  accepts: (value) => webAddressSchema.safeParse(value).success,
};

export const picturePath: AttributeType = { expected: 'picture-path', accepts: isFilled };

export const languageTag: AttributeType = {
  expected: 'language-tag',
  accepts: (value) => isFilled(value) && languageTagSchema.safeParse(value).success,
};

export const direction: AttributeType = {
  expected: 'text-direction',
  accepts: (value) => value === 'rtl' || value === 'ltr',
};

/** One verse or several: `255`, `1-5`, `١–٥`, `3, 7`. */
export const ayah: AttributeType = {
  expected: 'ayah',
  accepts: (value) => /^\d{1,3}(?:\s*[-–،,]\s*\d{1,3})*$/.test(toAsciiDigits(value.trim())),
};

/** A valid date string of HTML: a year, a month, a day, or a day with a time. */
export const machineDate: AttributeType = {
  expected: 'date',
  accepts: (value) =>
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(
      value,
    ) && !Number.isNaN(Date.parse(value)),
};

/** A whole number from 1 on, in European or Arabic digits: `12`, `١٢`. */
export const wholeNumber: AttributeType = {
  expected: 'positive-integer',
  accepts: (value) => /^[1-9]\d{0,14}$/.test(toAsciiDigits(value.trim())),
};

/** One of some words, such as `oneOf('morning', 'evening')`. */
export const oneOf = (...words: readonly string[]): AttributeType => ({
  expected: { oneOf: words },
  accepts: (value) => words.includes(value),
});

/**
 * A type of one's own.
 *
 * @param words What is expected, as a message to a writer ends: `درجة حرارة، مثل: 21`.
 */
export const described = (words: string, accepts: AttributeType['accepts']): AttributeType => ({
  expected: { described: words },
  accepts,
});

/** On where it stands, with or without a value of its own. */
export const flag: AttributeType = {
  expected: 'boolean',
  accepts: (value) => value === '' || value === 'true',
  isFlag: true,
};

export const required = (type: AttributeType): AttributeRule => ({ ...type, isRequired: true });
