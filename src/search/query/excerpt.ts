import { type AnalysedToken, analyse } from '../../arabic/analyse.ts';
import { splitWrittenWords } from '../../arabic/tokens.ts';
import { tokenizeWithOffsets } from './tokenize-with-offsets.ts';

/** A piece of text; highlighted if it is a match. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Tokens in an excerpt. */
export const excerptLength = 32;
/** Tokens before the first match, where there is room. */
const lead = 6;

/** Tests whether a term matches. */
export type IsFound = (term: string) => boolean;

/** Limits of an excerpt, in positions as the index counts them from the text's start. */
export interface ExcerptLimits {
  /** Position to show: the first match. */
  at?: number;
  /** Range that may be shown: start, and end exclusive. */
  from?: number;
  to?: number | undefined;
  /** Whether the text continues before its start. */
  isCut?: boolean;
}

/**
 * Creates an excerpt (snippet) around a match, with all matches highlighted.
 *
 * @param text The original text; the excerpt is verbatim, except for white space.
 * @param isFound Tests whether a term matches.
 * @returns Parts in order; none for an empty text.
 */
export function createExcerpt(
  text: string,
  isFound: IsFound,
  { at = 0, from = 0, to = Number.POSITIVE_INFINITY, isCut = false }: ExcerptLimits = {},
): ExcerptPart[] {
  const stretches = tokenizeWithOffsets(text);
  const indexOf = (position: number) => {
    const index = stretches.findIndex((each) => each.position >= position);
    return index < 0 ? stretches.length : index;
  };
  const [begin, end] = [indexOf(from), indexOf(to)];
  const start = Math.max(begin, Math.min(indexOf(at) - lead, end - excerptLength));
  const shown = stretches.slice(start, Math.min(end, start + excerptLength));
  const parts = highlightTokens(analyse(shown.map((each) => each.text).join(' ')), isFound);
  if (start > begin || (isCut && start === 0)) parts.unshift({ text: '… ', marked: false });
  if (start + excerptLength < end) parts.push({ text: ' …', marked: false });
  return parts;
}

/** Highlights the matches of a whole text, such as a title. */
export function highlightExcerpt(text: string, isFound: IsFound): ExcerptPart[] {
  return highlightTokens(analyse(text), isFound);
}

function highlightTokens(tokens: readonly AnalysedToken[], isFound: IsFound): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last && last.marked === isMarked) last.text += text;
    else parts.push({ text, marked: isMarked });
  };
  for (const [index, { text, all }] of tokens.entries()) {
    if (index > 0) add(' ', false);
    const words = all.some(isFound) ? splitWrittenWords(text) : [];
    // If a token's words cannot be located, all of it is highlighted.
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
