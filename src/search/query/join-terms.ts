import { lightStem } from '../../arabic/light-stem.ts';
import { searchFold } from '../../arabic/search-fold.ts';
import type { QueryTerm } from './query-terms.ts';

/** First words of compound names, folded, with optional prefixes. */
const nameBeginning = /^[وفبلك]?(?:اب[ويا]|ام|بو|ذو|ذي|عبد)$/;

/** The same at the start of a joined name, before at least three letters. */
const joinedName = /^([وفبلك]?(?:اب[ويا]|ام|ابن|ذو|ذي|عبد))(...+)$/;

/** Years are never split: 1000 to 2100. */
const year = /^(?:1\d{3}|20\d\d|2100)$/;

const groups = /\d{1,3}(?=(?:\d{3}){0,2}$)/g;

/** Whether a word begins a name that is often written as one word, such as أبو. */
export function beginsName({ word }: QueryTerm): boolean {
  return nameBeginning.test(word);
}

/**
 * Joins two neighbouring words of a query into one term: `أبو بكر` → `ابوبكر`, `12.500` → `12500`.
 */
export function joinTerms(left: QueryTerm, right: QueryTerm): string | undefined {
  const isNumber = /^\d+$/.test(left.term);
  if (isNumber !== /^\d+$/.test(right.term)) return undefined;
  const isGroup = /^[1-9]\d{0,2}$/.test(left.term) && /^\d{3}$/.test(right.term);
  if (isNumber && !isGroup) return undefined;
  return lightStem(searchFold(left.typed + right.typed));
}

/**
 * Splits a joined name: `ابوبكر` → `ابو`, `بكر`; or a number at its thousands: `12500` → `12`,
 * `500`, but not a year.
 */
export function splitTermSpellings({ word }: QueryTerm): string[] {
  if (/^[1-9]\d{3,8}$/.test(word)) return year.test(word) ? [] : (word.match(groups) ?? []);
  return (joinedName.exec(word)?.slice(1) ?? []).map(lightStem);
}
