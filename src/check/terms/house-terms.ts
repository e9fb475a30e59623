import type { Terms } from '../../schema/terms.ts';
import { indexPhrases, type Phrase, type PhraseIndex } from './find-phrases.ts';

/** What a site wants in the place of a form. */
export interface HouseTerm {
  /** What to write; nothing where a form is only not wanted. */
  write: string | undefined;
  reason: string | undefined;
  /** The form itself, where only its capitals can be wrong. */
  isCapitals: boolean;
}

/** Prepares the terms of a site (`content/terms.yaml`) for the rule. */
export function indexTerms(terms: Terms): PhraseIndex<HouseTerm> {
  const phrases = Object.values(terms).flatMap(({ write, not, latin, reason }) => {
    const term = { write, reason, isCapitals: false };
    const unwanted = [...not, ...latin].map((text): Phrase<HouseTerm> => ({ text, value: term }));
    const isLatin = write !== undefined && /\p{Script=Latin}/u.test(write);
    return isLatin
      ? [...unwanted, { text: write, value: { ...term, isCapitals: true } }]
      : unwanted;
  });
  return indexPhrases(phrases);
}
