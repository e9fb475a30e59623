/*
 * The names of the editorial rules. They stand here, below the rules themselves (`src/check/rules`),
 * because an article's head, the site's settings and every report name a rule.
 */

/** Rules about Arabic prose. A test holds this list equal to the rules that exist. */
export const proseRuleNames = [
  // Orthography
  'wrong-form',
  'hamza-an-in',
  'hamza-of-verb',
  'hamza-by-lexicon',
  'ta-marbuta',
  'alef-maqsura',
  'final-alef',
  'tatweel',
  // Spacing and punctuation
  'lone-waw',
  'joined-particle',
  'latin-punctuation',
] as const;
export type ProseRuleName = (typeof proseRuleNames)[number];

/** Whether a word is the name of an editorial rule. */
export function isProseRuleName(name: string): name is ProseRuleName {
  return (proseRuleNames as readonly string[]).includes(name);
}
