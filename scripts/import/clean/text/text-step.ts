import type { CleaningStep } from '../../../../src/i18n/commands/import-reasons.ts';

/** The context of a text-cleaning step. */
export interface TextContext {
  /** The article's language (BCP 47). */
  lang: string;
  /** Whether an Arabic article was written on a keyboard of Persian or Urdu. */
  isForeignKeyboard: boolean;
}

/** One step of text cleaning. */
export interface TextStep {
  name: CleaningStep;
  /**
   * Also for quotations and the Qur'an: only where nothing changes that a reader sees or that is a
   * letter.
   */
  isEverywhere?: true;
  /** @returns The text, changed or the same. */
  apply(text: string, context: TextContext): string;
}

/** Whether a language is written in Arabic letters by Arabic rules: Persian and Urdu have their own. */
export function isArabic({ lang }: TextContext): boolean {
  return /^ar\b/i.test(lang);
}
