import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { createAr } from './create.ar.ts';
import { createEn } from './create.en.ts';
import type { CreateMessages } from './create-messages.ts';

const catalogues: Record<CommandLocale, CreateMessages> = {
  ar: escapeShownValues(createAr),
  en: escapeShownValues(createEn),
};

/** The catalogue of `npm create maqalat`. */
export function createMessages(locale: CommandLocale): CreateMessages {
  return catalogues[locale];
}
