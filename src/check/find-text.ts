import type { Finding } from './diagnostic.ts';
import { markup, type ProseRun } from './prose/prose-run.ts';

/**
 * A finding about a stretch of a run's text.
 *
 * @param replacement What should stand there; nothing where only the writer knows.
 */
export function findText(
  run: ProseRun,
  start: number,
  end: number,
  replacement?: string,
  { isFixable = true, isDoubtful = false } = {},
): Finding {
  const offset = run.offset + start;
  const length = end - start;
  const value = asShown(run.text.slice(start, end));
  if (replacement === undefined) return { offset, length, value, isDoubtful };
  const fix = isFixable ? { fix: { offset, length, replacement } } : {};
  return { offset, length, value, suggestion: asShown(replacement), isDoubtful, ...fix };
}

/** A text as readers see it: without markup, with an ellipsis for what is no prose. */
function asShown(text: string): string {
  return text.replaceAll(markup, '').replace(/\uFFFC+/g, '…');
}
