import { type AnalysedToken, analyse } from '../../arabic/analyse.ts';

/** A piece of text, marked where it is a word that was found. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Tokens in an excerpt. */
export const excerptLength = 32;
/** Tokens shown before the first word found, where there is room. */
const lead = 6;

/** Tells whether a term was searched for. */
export type IsFound = (term: string) => boolean;

/**
 * The stretch of a text that shows most of what was found, with the words marked.
 *
 * @param text The original text; what is returned is verbatim part of it, but for white space.
 * @param isFound Whether a term counts.
 * @param isCut Whether something comes before the text.
 * @returns Parts in order; the text's beginning where nothing is found in it.
 */
export function excerpt(text: string, isFound: IsFound, isCut = false): ExcerptPart[] {
  const tokens = analyse(text);
  const found = tokens.map(({ terms }) => terms.filter(isFound));
  const start = bestStart(found);
  const window = tokens.slice(start, start + excerptLength);
  const parts = markTokens(window, isFound);
  if (start > 0 || isCut) parts.unshift({ text: '… ', marked: false });
  if (start + excerptLength < tokens.length) parts.push({ text: ' …', marked: false });
  return parts;
}

/** Marks the words of a whole text, such as a title. */
export function marked(text: string, isFound: IsFound): ExcerptPart[] {
  return markTokens(analyse(text), isFound);
}

/** Where the window begins that has most different terms, then most words found. */
function bestStart(found: readonly (readonly string[])[]): number {
  const counts = new Map<string, number>();
  let best = { start: 0, different: 0, words: 0 };
  let words = 0;
  for (const [index, terms] of found.entries()) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    words += terms.length;
    const gone = found[index - excerptLength] ?? [];
    for (const term of gone) {
      const left = (counts.get(term) ?? 1) - 1;
      if (left === 0) counts.delete(term);
      else counts.set(term, left);
    }
    words -= gone.length;
    const isBetter =
      counts.size > best.different || (counts.size === best.different && words > best.words);
    if (isBetter) best = { start: index - excerptLength + 1, different: counts.size, words };
  }
  if (best.different === 0) return 0;
  const from = Math.max(0, best.start);
  const first = found.findIndex((terms, index) => index >= from && terms.length > 0);
  return Math.max(0, Math.min(first - lead, Math.max(0, found.length - excerptLength)));
}

/** A word of a token as it is written, with marks and invisible characters; or a number. */
const word = /[\p{L}\u0640][\p{L}\p{M}\p{Cf}\u0640]*|\p{Nd}+/gu;

function markTokens(tokens: readonly AnalysedToken[], isFound: IsFound): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last && last.marked === isMarked) last.text += text;
    else parts.push({ text, marked: isMarked });
  };
  for (const [index, { text, all }] of tokens.entries()) {
    if (index > 0) add(' ', false);
    const words = all.some(isFound) ? [...text.matchAll(word)] : [];
    // Where a token's words cannot be told apart as they are written, all of it is marked.
    const isEach = words.length === all.length;
    let end = 0;
    for (const [place, found] of words.entries()) {
      add(text.slice(end, found.index), false);
      end = found.index + found[0].length;
      add(found[0], !isEach || isFound(all[place] ?? ''));
    }
    add(text.slice(end), false);
  }
  return parts;
}
