import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArabic as checkWithout } from '../check/check-arabic.ts';
import type { ProseOptions } from '../check/check-runs.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { type Lexicon, makeLexicon } from '../check/lexicon/lexicon.ts';
import { parseLexicon } from '../check/lexicon/lexicon-file.ts';
import { findPackage } from '../site/find-package.ts';

/* What the package exports as `maqalat/check` in Node: the checker with the general lexicon. */
export * from '../check/for-browser.ts';

let general: Lexicon | undefined;

/**
 * Checks plain prose: spelling, spaces and punctuation, with the general lexicon unless the options
 * bring another. Paragraphs are parted by blank lines.
 *
 * @returns What was found, in the order of places; offsets are UTF-16 code units. Never throws, and
 *   takes time linear in the length.
 * @example checkArabic('ذهب الى السوق')[0]?.suggestion // 'إلى'
 */
export function checkArabic(text: string, options: ProseOptions = {}): Diagnostic[] {
  return checkWithout(text, { lexicon: generalLexicon(), ...options });
}

function generalLexicon(): Lexicon {
  const file = join(findPackage(import.meta.url), 'src/check/lexicon/arabic.txt');
  general ??= makeLexicon(parseLexicon(readFileSync(file, 'utf8')));
  return general;
}
