/*
 * What the package exports as `maqalat/check` where there is no Node: the checker without its
 * lexicon, which a page fetches once (`maqalat/check/arabic.txt`) and makes with `readLexicon`.
 */
export { applyFixes } from './apply-fixes.ts';
export { checkArabic } from './check-arabic.ts';
export type { ProseOptions } from './check-runs.ts';
export type { Diagnostic } from './diagnostic.ts';
export type { Lexicon } from './lexicon/lexicon.ts';
export { readLexicon } from './lexicon/read-lexicon.ts';
export { proseRules } from './prose-rules.ts';
export type { ProseRule, RuleText } from './rule.ts';
export type { RuleSettings } from './rule-settings.ts';
