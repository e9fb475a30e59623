import { splitBidiRuns } from '../../arabic/bidi.ts';

/**
 * Lists the text runs of an article that need bidi isolation, so that the search page need not
 * compute them: the rules (`arabic/bidi.ts`) are larger than the rest of its script.
 *
 * @param texts Title and text.
 * @returns Each run once with plain spaces, longest first, as a run may contain a shorter one.
 * @example isolateLines(['أطلقت Google متصفّح Google Chrome']) // ['Google Chrome', 'Google']
 */
export function isolateLines(texts: readonly string[]): string[] {
  const runs = texts.flatMap(splitBidiRuns).filter(({ isolate }) => isolate);
  const spaced = runs.map(({ text }) => text.replace(/\s/g, ' '));
  return [...new Set(spaced)].sort((a, b) => b.length - a.length);
}
