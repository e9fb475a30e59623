import type { TextStep } from './text-step.ts';

/** Composes letters with their marks (NFC, UAX #15): alef and hamza above typed apart become `أ`. */
export const nfc: TextStep = { name: 'nfc', apply: (text) => text.normalize('NFC') };
