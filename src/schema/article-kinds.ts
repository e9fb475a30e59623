/** What sort of piece an article is; most need none. */
export const articleKinds = [
  'news',
  'report',
  'investigation',
  'opinion',
  'interview',
  'profile',
  'review',
  'explainer',
  'fact-check',
  'translation',
  'obituary',
  'letter',
  'live',
] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** The scale of verdicts on a claim, best first; `unproven` stands beside it. */
export const verdictScale = [
  'accurate',
  'mostly-accurate',
  'mixed',
  'misleading',
  'inaccurate',
] as const;
export const verdicts = [...verdictScale, 'unproven'] as const;
export type Verdict = (typeof verdicts)[number];

/** A verdict's step on the scale, from 1, the best; undefined for one beside it. */
export function findVerdictStep(verdict: Verdict): number | undefined {
  const scale: readonly string[] = verdictScale;
  const at = scale.indexOf(verdict);
  return at < 0 ? undefined : at + 1;
}

/** The fields that one kind must have, and no other may. */
export const fieldsOfKinds = {
  'fact-check': ['claim', 'verdict'],
  translation: ['translationOf'],
} as const satisfies Partial<Record<ArticleKind, readonly string[]>>;
