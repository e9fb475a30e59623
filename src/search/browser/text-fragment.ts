import type { ExcerptPart } from '../query/excerpt.ts';

/** Words that one link marks; each takes some hundred characters of an address. */
const mostMarked = 8;

const readable = /[\p{L}\p{N}]/u;

/**
 * A text fragment by which the browser itself marks an excerpt's found words in the article, in
 * whatever spelling they stand there, and opens the article at the first of them. The word before
 * each, or else the one after, tells it from the same word in another place.
 *
 * Browsers that know none would look for an element of that name: ask them first
 * (`'fragmentDirective' in document`).
 *
 * @param parts Verbatim text of the article.
 * @returns What to put after `#` and perhaps an identifier; nothing where no word is marked.
 * @example حقوق **الإنسان** → `:~:text=حقوق-,الإنسان`, percent-encoded
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(parts: readonly ExcerptPart[]): string {
  const textOf = (some: readonly ExcerptPart[]) => some.map(({ text }) => text).join('');
  const directives = parts.flatMap(({ text, marked }, index) => {
    if (!marked) return [];
    const before = lastWord(textOf(parts.slice(0, index)));
    if (before) return [`text=${encoded(before)}-,${encoded(text)}`];
    const after = firstWord(textOf(parts.slice(index + 1)));
    return [`text=${encoded(text)}${after && `,-${encoded(after)}`}`];
  });
  return directives.length > 0 ? `:~:${directives.slice(0, mostMarked).join('&')}` : '';
}

/** With the punctuation up to the text's end, as only white space may stand between two terms. */
function lastWord(text: string): string {
  const words = text.trim().split(/\s+/);
  const from = words.findLastIndex((word) => readable.test(word));
  return from < 0 ? '' : words.slice(from).join(' ');
}

function firstWord(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.slice(0, words.findIndex((word) => readable.test(word)) + 1).join(' ');
}

/** A minus is syntax here, and the one such sign that `encodeURIComponent` leaves. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
