import { maskOpaque } from './mask-opaque.ts';
import { opaque, type ProseRun, proseRun } from './prose-run.ts';

/** The runs of a plain text: what stands between two blank lines. Fenced code is hidden. */
export function plainRuns(text: string): ProseRun[] {
  const prose = maskFences(text);
  const runs: ProseRun[] = [];
  let at = 0;
  for (const blank of prose.matchAll(/\n[ \t\r]*\n\s*|$/g)) {
    const piece = prose.slice(at, blank.index);
    if (piece.trim() !== '') runs.push(proseRun('paragraph', maskOpaque(piece), at));
    at = blank.index + blank[0].length;
  }
  return runs;
}

/** Hides the lines between two fences of three backticks. */
function maskFences(text: string): string {
  if (!text.includes('```')) return text;
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      const isFence = line.startsWith('```');
      if (isFence) isCode = !isCode;
      return isFence || isCode ? line.replace(/[^\r]/g, opaque) : line;
    })
    .join('\n');
}
