import { maskOpaque } from './mask-opaque.ts';
import { type ProseRun, proseRun } from './prose-run.ts';

/** The runs of a plain text: what stands between two blank lines. */
export function plainRuns(text: string): ProseRun[] {
  const runs: ProseRun[] = [];
  let at = 0;
  for (const blank of text.matchAll(/\n[ \t\r]*\n\s*|$/g)) {
    const piece = text.slice(at, blank.index);
    if (piece.trim() !== '') runs.push(proseRun('paragraph', maskOpaque(piece), at));
    at = blank.index + blank[0].length;
  }
  return runs;
}
