/*
 * What a page loads that checks text as somebody writes it, and what the package exports as
 * `maqalat/check` where there is no Node; the lexicon is a file beside it (`maqalat/check/arabic.txt`).
 */
export { applyFixes } from './apply-fixes.ts';
export { checkArabic } from './check-arabic.ts';
export type { ProseOptions } from './check-runs.ts';
export type { Diagnostic } from './diagnostic.ts';
export { type Lexicon, makeLexicon } from './lexicon/lexicon.ts';
export { parseLexicon } from './lexicon/lexicon-file.ts';
export { proseRules } from './prose-rules.ts';
export type { ProseRule, RuleText } from './rule.ts';
export type { RuleSettings } from './rule-settings.ts';
