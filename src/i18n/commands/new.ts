import type { CommandLocale } from '../command-locale.ts';
import { withShownValues } from '../with-shown-values.ts';
import { newAr } from './new.ar.ts';
import { newEn } from './new.en.ts';
import type { NewMessages } from './new-messages.ts';

const catalogues: Record<CommandLocale, NewMessages> = {
  ar: withShownValues(newAr),
  en: withShownValues(newEn),
};

/** The catalogue of `new`. */
export function newMessages(locale: CommandLocale): NewMessages {
  return catalogues[locale];
}
