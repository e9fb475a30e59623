import type { Root } from 'mdast';
import type { ImportReason } from '../i18n/commands/import-reasons.ts';
import { readBack } from './read-back.ts';
import { writeBody } from './write-body.ts';

/**
 * Writes a body as people would, without escapes that our compiler does not need, where the site reads
 * the same from it.
 *
 * @param toArticle Makes the article's whole text of the body's.
 * @returns The article, its body, and the body as the site will parse it; nothing but the reason where
 *   the site would read something else than was meant.
 */
export function writeReadable(
  body: Root,
  toArticle: (written: string) => string,
):
  | { text: string; written: string; tree: Root; failure?: undefined }
  | { text: string; written: string; failure: ImportReason } {
  const escaped = writeBody(body);
  const plain = withoutEscapes(escaped);
  // Our compiler reads marks beside Arabic letters that CommonMark's writer would rather escape.
  if (plain !== escaped) {
    const text = toArticle(plain);
    const back = readBack(body, text);
    if (!back.failure) return { text, written: plain, tree: back.tree };
  }
  const text = toArticle(escaped);
  return { text, written: escaped, ...readBack(body, text) };
}

/** `&#x648;**نص**` as `و**نص**`; the first letter of a line that would be module code stays. */
function withoutEscapes(body: string): string {
  return body.replace(
    /&#x([0-9A-F]+);(?<!^[ \t>]*&#x[0-9A-F]+;)|&#x([0-9A-F]+);(?!(?:mport|xport)\b)/gm,
    (written, inside?: string, first?: string) => {
      const character = String.fromCodePoint(Number.parseInt(inside ?? first ?? '', 16));
      return /[\p{L}\p{M}\p{N}\p{P}]/u.test(character) && !/[<>{}&`*_~[\]|\\]/.test(character)
        ? character
        : written;
    },
  );
}
