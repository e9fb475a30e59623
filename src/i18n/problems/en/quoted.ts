import { isolatedText, visible } from '../shown-value.ts';

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A value in quotation marks; isolated only where it holds right-to-left letters. */
export function quoted(value: string): string {
  return `"${rightToLeftLetter.test(value) ? isolatedText(value) : visible(value)}"`;
}

/** `Did you mean "x"? ` where there is a suggestion, else what to do without one. */
export function meant(suggestion: string | undefined, otherwise: string): string {
  return suggestion ? `Did you mean ${quoted(suggestion)}?` : otherwise;
}

/** The values of a closed list, as an editor would write them. */
export function listed(values: readonly string[]): string {
  return values.length === 0 ? 'none' : values.map(visible).join(', ');
}
