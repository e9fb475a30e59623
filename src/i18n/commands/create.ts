import type { CommandLocale } from '../command-locale.ts';
import { withShownValues } from '../with-shown-values.ts';
import { createAr } from './create.ar.ts';
import { createEn } from './create.en.ts';
import type { CreateMessages } from './create-messages.ts';

const catalogues: Record<CommandLocale, CreateMessages> = {
  ar: withShownValues(createAr),
  en: withShownValues(createEn),
};

/** The catalogue of `npm create maqalat`. */
export function createMessages(locale: CommandLocale): CreateMessages {
  return catalogues[locale];
}
