import type { PluralForms } from '../arabic/plural.ts';
import type { WriteMessages } from '../i18n/write-messages.ts';

/** The strings of the page, which its template writes as JSON. */
export interface DeskTexts extends WriteMessages {
  /** Reading time, as the site counts it. */
  minutes: PluralForms;
}

/** Reads the strings from the page. */
export function readDeskTexts(): DeskTexts {
  return JSON.parse(document.getElementById('desk-texts')?.textContent ?? '');
}
