import { type AnalysedToken, analyse } from '../../arabic/analyse.ts';
import { writtenWords } from '../../arabic/tokens.ts';
import { tokenizeWithOffsets } from './tokenize-with-offsets.ts';

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

/** What an excerpt is to show of a text: positions as the index counts them, from the text's begin. */
export interface ExcerptPlace {
  /** A position to show, the first word found. */
  at?: number;
  /** Where the part begins that may be shown, and where it ends. */
  from?: number;
  to?: number | undefined;
  /** Whether something comes before the text. */
  isCut?: boolean;
}

/**
 * The stretch of a text around a word that was found, with all words found in it marked.
 *
 * @param text The original text; what is returned is verbatim part of it, but for white space.
 * @param isFound Whether a term counts.
 * @returns Parts in order; nothing of an empty text.
 */
export function excerpt(
  text: string,
  isFound: IsFound,
  { at = 0, from = 0, to = Number.POSITIVE_INFINITY, isCut = false }: ExcerptPlace = {},
): ExcerptPart[] {
  const stretches = tokenizeWithOffsets(text);
  const indexOf = (position: number) => {
    const index = stretches.findIndex((each) => each.position >= position);
    return index < 0 ? stretches.length : index;
  };
  const [begin, end] = [indexOf(from), indexOf(to)];
  const start = Math.max(begin, Math.min(indexOf(at) - lead, end - excerptLength));
  const shown = stretches.slice(start, Math.min(end, start + excerptLength));
  const parts = markTokens(analyse(shown.map((each) => each.text).join(' ')), isFound);
  if (start > begin || (isCut && start === 0)) parts.unshift({ text: '… ', marked: false });
  if (start + excerptLength < end) parts.push({ text: ' …', marked: false });
  return parts;
}

/** Marks the words of a whole text, such as a title. */
export function highlightExcerpt(text: string, isFound: IsFound): ExcerptPart[] {
  return markTokens(analyse(text), isFound);
}

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
    const words = all.some(isFound) ? writtenWords(text) : [];
    // Where a token's words cannot be told apart as they are written, all of it is marked.
    const isEach = words.reduce((sum, each) => sum + each.words, 0) === all.length;
    let [end, next] = [0, 0];
    for (const each of words) {
      add(text.slice(end, each.start), false);
      end = each.start + each.text.length;
      add(each.text, !isEach || all.slice(next, next + each.words).some(isFound));
      next += each.words;
    }
    add(text.slice(end), false);
  }
  return parts;
}
