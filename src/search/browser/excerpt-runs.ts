import type { ExcerptPart } from '../query/excerpt.ts';

/** A run of an excerpt; an isolated run keeps its own direction. */
export interface ExcerptRun {
  isolate: boolean;
  parts: ExcerptPart[];
}

/**
 * Splits an excerpt into bidi runs. Runs are found in the whole text, so that the words of a Latin
 * phrase stay in order even if one of them is highlighted.
 *
 * @param isolated The article's runs that need isolation, longest first.
 */
export function splitExcerptRuns(
  parts: readonly ExcerptPart[],
  isolated: readonly string[],
): ExcerptRun[] {
  const whole = parts.map(({ text }) => text).join('');
  const rest = parts.map((part) => ({ ...part }));
  return cut(
    whole,
    isolated.filter((run) => whole.includes(run)),
  ).map(({ text, isolate }) => {
    const run: ExcerptRun = { isolate, parts: [] };
    let { length } = text;
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

function cut(
  text: string,
  [longest, ...others]: readonly string[],
): { text: string; isolate: boolean }[] {
  if (text === '') return [];
  if (longest === undefined) return [{ text, isolate: false }];
  return text
    .split(longest)
    .flatMap((between, index) => [
      ...(index > 0 ? [{ text: longest, isolate: true }] : []),
      ...cut(between, others),
    ]);
}
