import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { importAr } from './import.ar.ts';
import { importEn } from './import.en.ts';
import type { ImportMessages } from './import-messages.ts';
import type { ImportReason } from './import-reasons.ts';

const catalogues: Record<CommandLocale, ImportMessages> = {
  ar: escapeShownValues(importAr),
  en: escapeShownValues(importEn),
};

/** The catalogue of the importer. */
export function importMessages(locale: CommandLocale): ImportMessages {
  return catalogues[locale];
}

/** The sentence of one reason. */
export function formatReason({ code, details }: ImportReason, messages: ImportMessages): string {
  // Code and details belong together by construction, which TypeScript cannot follow through the
  // lookup: it wants the details of all codes at once.
  const sentence = messages.reasons[code] as (details: ImportReason['details']) => string;
  return sentence(details);
}
