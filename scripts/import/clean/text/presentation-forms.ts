import type { TextStep } from './text-step.ts';

/** Signs without an equivalent in plain letters: ﷺ ﷻ ﷽ ﷼, and ornate parentheses. */
const signs = /[\uFD3E\uFD3F\uFD40-\uFD4F\uFDFA-\uFDFF]/u;

/**
 * Normalizes presentation forms of old fonts and PDFs (Unicode, "Arabic Presentation Forms-A" and
 * "-B", by NFKC, UAX #15): `ﻏﺰﺓ` becomes `غزة`, `ﻻ` becomes `لا`.
 */
export const presentationForms: TextStep = {
  name: 'presentation-forms',
  apply: (text) =>
    text.replace(/[\uFB50-\uFDFF\uFE70-\uFEFC]/gu, (form) =>
      signs.test(form) ? form : form.normalize('NFKC').replace(/^ /, ''),
    ),
};
