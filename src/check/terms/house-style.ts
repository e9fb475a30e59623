import type { MonthFamily } from '../../arabic/month-names.ts';
import type { Terms } from '../../schema/terms.ts';
import { indexPhrases, type PhraseIndex } from './find-phrases.ts';
import { type HouseTerm, indexTerms } from './house-terms.ts';

/** How a site writes names, terms and months. */
export interface HouseStyle {
  /** Of `content/terms.yaml`. */
  terms?: Terms | undefined;
  /** Other spellings of the names in its vocabularies. */
  aliases?: readonly { alias: string; label: string }[] | undefined;
  /** The family of month names in its dates; `both` allows two. */
  monthNames?: MonthFamily | 'both' | undefined;
}

/** The same, ready to be looked for. */
export interface IndexedStyle {
  terms: PhraseIndex<HouseTerm>;
  aliases: PhraseIndex<string>;
  monthNames: MonthFamily | 'both' | undefined;
}

/** Prepares a style once for many articles. */
export function indexStyle({ terms = {}, aliases = [], monthNames }: HouseStyle): IndexedStyle {
  return {
    terms: indexTerms(terms),
    aliases: indexPhrases(aliases.map(({ alias, label }) => ({ text: alias, value: label }))),
    monthNames,
  };
}

/** Of a text that belongs to no site. */
export const noStyle: IndexedStyle = indexStyle({});
