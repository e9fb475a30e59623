/* What a page loads that checks text as somebody writes it; the lexicon is a file beside it. */
export { applyFixes } from './apply-fixes.ts';
export { checkArabic } from './check-arabic.ts';
export type { ProseOptions } from './check-runs.ts';
export type { Diagnostic } from './diagnostic.ts';
export { makeLexicon } from './lexicon/lexicon.ts';
export { parseLexicon } from './lexicon/lexicon-file.ts';
export { proseRules } from './prose-rules.ts';
