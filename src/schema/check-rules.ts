/*
 * The names of the editorial rules. They stand here, below the rules themselves (`src/check/rules`),
 * because an article's head, the site's settings and every report name a rule.
 */

/** Rules about Arabic prose. A test holds this list equal to the rules that exist. */
export const proseRuleNames = [
  // Orthography
  'wrong-form',
  'dad-or-za',
  'hamza-an-in',
  'hamza-of-verb',
  'hamza-by-lexicon',
  'ta-marbuta',
  'alef-maqsura',
  'final-alef',
  'tanwin-seat',
  'tatweel',
  'repeated-letters',
  'presentation-forms',
  'foreign-letters',
  // Spacing and punctuation
  'lone-waw',
  'joined-particle',
  'doubled-word',
  'space-before-sign',
  'space-after-sign',
  'latin-punctuation',
  'three-dots',
  'unbalanced-brackets',
  'quotation-marks',
  'hyphen-as-dash',
  'mixed-numerals',
  'number-separators',
  'number-unit-space',
] as const;
export type ProseRuleName = (typeof proseRuleNames)[number];

/** Slips of Markdown, found on the syntax tree. */
export const markupRuleNames = [
  'table-delimiter-missing',
  'list-run-together',
  'heading-space-missing',
  'heading-by-underline',
  'line-joined',
  'emphasis-spaces',
  'link-malformed',
  'address-broken',
  'reference-undefined',
  'definition-unused',
  'footnote-unused',
  'footnote-duplicate',
  'poem-separator-missing',
] as const;

/**
 * Tidiness of a file's characters. `control-character` is none of them: it guards reviewers, so
 * nobody can be excused from it.
 */
export const characterRuleNames = [
  'trailing-whitespace',
  'carriage-return',
  'missing-final-newline',
] as const;

/** Rules about an article as a whole. A test holds this list equal to the rules that exist. */
export const articleRuleNames = [
  'head-length',
  'head-full-stop',
  'updated-without-correction',
  'source-uncredited',
  'heading-skipped',
  'headings-missing',
  'long-paragraph',
  'long-sentence',
  'bare-address',
  'vague-link',
  'alt-file-name',
  'alt-repeats-caption',
  'house-term',
  'alias-for-label',
  'month-names',
] as const;
export type ArticleRuleName = (typeof articleRuleNames)[number];

/** Rules about all articles of a site together. */
export const siteRuleNames = ['near-duplicate', 'two-spellings'] as const;
export type SiteRuleName = (typeof siteRuleNames)[number];

/** Rules about links to other sites, which only `check --external` asks for. */
export const externalRuleNames = ['dead-link'] as const;

/** Every rule that a site can set, and that an article or a line can be excused from. */
export const checkRuleNames = [
  ...proseRuleNames,
  ...markupRuleNames,
  ...characterRuleNames,
  ...articleRuleNames,
  ...siteRuleNames,
  ...externalRuleNames,
] as const;
export type CheckRuleName = (typeof checkRuleNames)[number];

/** Whether a word is the name of an editorial rule. */
export function isProseRuleName(name: string): name is ProseRuleName {
  return (proseRuleNames as readonly string[]).includes(name);
}
