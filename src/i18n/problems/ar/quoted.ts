import { isolatedCode, isolatedText, visible } from '../shown-value.ts';

/** Prose as its writer wrote it, in Arabic quotation marks: «…». */
export function quoted(text: string): string {
  return `«${isolatedText(text)}»`;
}

/** A name, path, address or piece of markup, in Arabic quotation marks: it runs left to right. */
export function quotedCode(code: string): string {
  return `«${isolatedCode(code)}»`;
}

/** The closed list of names that may be written. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? 'لا شيء' : isolatedCode(names.map(visible).join(', '));
}

/** A question after what was probably meant, else what to do without a guess. */
export function meant(suggestion: string | undefined, otherwise: string): string {
  return suggestion ? `لعلّك تقصد ${quotedCode(suggestion)}؟` : otherwise;
}
