import { escapeHtml } from '../../../src/arabic/escape-html.ts';
import { harmlessLines } from '../../../src/i18n/problems/shown-value.ts';

/** Escapes a sentence of ours, whose values are escaped already and isolated from it. */
export function escapeSentence(sentence: string): string {
  return escapeHtml(harmlessLines(sentence));
}
