import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { newAr } from './new.ar.ts';
import { newEn } from './new.en.ts';
import type { NewMessages } from './new-messages.ts';

const catalogues: Record<CommandLocale, NewMessages> = {
  ar: escapeShownValues(newAr),
  en: escapeShownValues(newEn),
};

/** The catalogue of `new`. */
export function newMessages(locale: CommandLocale): NewMessages {
  return catalogues[locale];
}
