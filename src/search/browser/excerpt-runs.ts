import { bidiRuns } from '../../arabic/bidi.ts';
import type { ExcerptPart } from '../query/excerpt.ts';

/** A stretch of an excerpt that keeps its own direction. */
export interface ExcerptRun {
  dir: 'ltr' | 'rtl';
  isolate: boolean;
  parts: ExcerptPart[];
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
