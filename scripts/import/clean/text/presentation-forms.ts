import type { TextStep } from './text-step.ts';

/** Signs that have no spelling in letters of the same look: ﷺ ﷻ ﷽ ﷼, and ornate parentheses. */
const signs = /[\uFD3E\uFD3F\uFD40-\uFD4F\uFDFA-\uFDFF]/u;

/**
 * Turns letters of old fonts and PDFs into letters (Unicode, "Arabic Presentation Forms-A" and
 * "-B", by NFKC, UAX #15): `ﻏﺰﺓ` becomes `غزة`, `ﻻ` becomes `لا`.
 */
export const presentationForms: TextStep = {
  name: 'presentation-forms',
  apply: (text) =>
    text.replace(/[\uFB50-\uFDFF\uFE70-\uFEFC]/gu, (form) =>
      signs.test(form) ? form : form.normalize('NFKC').replace(/^ /, ''),
    ),
};
