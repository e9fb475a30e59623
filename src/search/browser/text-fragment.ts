import type { ExcerptPart } from '../query/excerpt.ts';

/** Most words that one link highlights; each takes some hundred characters of the address. */
const mostMarked = 8;

const readable = /[\p{L}\p{N}]/u;

/**
 * Formats a text fragment: the browser highlights an excerpt's matches in the article and scrolls
 * to the first. The word before or after each match tells it from other occurrences.
 *
 * Browsers without support would look for an element of that name: check `'fragmentDirective' in
 * document` first.
 *
 * @param parts Verbatim text of the article.
 * @returns What to append after `#` and an optional identifier; empty when nothing is highlighted.
 * @example حقوق **الإنسان** → `:~:text=حقوق-,الإنسان`, percent-encoded
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function formatTextFragment(parts: readonly ExcerptPart[]): string {
  const textOf = (some: readonly ExcerptPart[]) => some.map(({ text }) => text).join('');
  const directives = parts.flatMap(({ text, marked }, index) => {
    if (!marked) return [];
    const before = lastWord(textOf(parts.slice(0, index)));
    if (before) return [`text=${encodeTerm(before)}-,${encodeTerm(text)}`];
    const after = firstWord(textOf(parts.slice(index + 1)));
    return [`text=${encodeTerm(text)}${after && `,-${encodeTerm(after)}`}`];
  });
  return directives.length > 0 ? `:~:${directives.slice(0, mostMarked).join('&')}` : '';
}

/** Includes trailing punctuation, as only white space may be between two terms. */
function lastWord(text: string): string {
  const words = text.trim().split(/\s+/);
  const from = words.findLastIndex((word) => readable.test(word));
  return from < 0 ? '' : words.slice(from).join(' ');
}

function firstWord(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.slice(0, words.findIndex((word) => readable.test(word)) + 1).join(' ');
}

/** Also escapes a minus: it is syntax here, and `encodeURIComponent` leaves it. */
function encodeTerm(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
