import { bidiRuns } from '../../arabic/bidi.ts';

/**
 * What of an article has to be isolated from the direction of the text around it, so that the
 * search page need not find that out: the rules (`arabic/bidi.ts`) weigh more than all that is left.
 *
 * @param texts Its title and text.
 * @returns Each run once, with plain spaces, the longest first, as a shorter one may stand in it.
 * @example isolatedRuns(['أطلقت Google متصفّح Google Chrome']) // ['Google Chrome', 'Google']
 */
export function isolateLines(texts: readonly string[]): string[] {
  const runs = texts.flatMap(bidiRuns).filter(({ isolate }) => isolate);
  const spaced = runs.map(({ text }) => text.replace(/\s/g, ' '));
  return [...new Set(spaced)].sort((a, b) => b.length - a.length);
}
