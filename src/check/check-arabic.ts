import { checkRuns, type ProseOptions } from './check-runs.ts';
import type { Diagnostic } from './diagnostic.ts';
import { plainRuns } from './prose/plain-runs.ts';

/**
 * Checks plain prose: spelling, spaces and punctuation. Paragraphs are parted by blank lines.
 *
 * @param text Any text; what is not prose in it (addresses, handles, Latin words, Qur'an in its
 *   brackets) is left alone.
 * @returns What was found, in the order of places; offsets are UTF-16 code units. Never throws, and
 *   takes time linear in the length.
 * @example checkArabic('ذهب الى السوق')[0]?.suggestion // 'إلى'
 */
export function checkArabic(text: string, options: ProseOptions = {}): Diagnostic[] {
  return checkRuns(plainRuns(text), text, options);
}
