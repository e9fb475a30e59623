import { bidiRuns } from '../../arabic/bidi.ts';

/** A piece of an excerpt; marked where it is a word that was found. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** A stretch of an excerpt that keeps its own direction. */
export interface ExcerptRun {
  dir: 'ltr' | 'rtl';
  isolate: boolean;
  parts: ExcerptPart[];
}

/**
 * Reads an excerpt as the engine writes it: `<mark>` and `</mark>` are the engine's own, every other
 * `<` and `>` stands escaped, and `&` does not.
 *
 * @example excerptParts('على <mark>الشاطئ</mark> &lt;b&gt;')
 *   // [{ text: 'على ', marked: false }, { text: 'الشاطئ', marked: true }, { text: ' <b>', … }]
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let marked = false;
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (piece === '<mark>' || piece === '</mark>') marked = piece === '<mark>';
    else if (marked) parts.push(...markedWord(text));
    else if (text !== '') parts.push({ text, marked });
  }
  return parts;
}

const word = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/** The engine marks all between two spaces; punctuation around the word is no part of it. */
function markedWord(text: string): ExcerptPart[] {
  const [, before = '', core = '', after = ''] = word.exec(text) ?? [];
  const parts = [
    { text: before, marked: false },
    { text: core, marked: true },
    { text: after, marked: false },
  ];
  return parts.filter((part) => part.text !== '');
}

/**
 * Cuts an excerpt into runs of one direction. The runs are found in the whole text, so that the
 * words of a Latin phrase stay in their order though one of them is marked.
 */
export function excerptRuns(parts: readonly ExcerptPart[]): ExcerptRun[] {
  const rest = parts.map((part) => ({ ...part }));
  return bidiRuns(parts.map(({ text }) => text).join('')).map(({ text, dir, isolate }) => {
    const run: ExcerptRun = { dir, isolate, parts: [] };
    let length = text.length;
    while (length > 0) {
      const [next] = rest;
      if (!next) break;
      const taken = next.text.slice(0, length);
      run.parts.push({ text: taken, marked: next.marked });
      length -= taken.length;
      next.text = next.text.slice(taken.length);
      if (next.text === '') rest.shift();
    }
    return run;
  });
}
