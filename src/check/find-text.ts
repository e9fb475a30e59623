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
  const value = run.text.slice(start, end).replaceAll(markup, '');
  if (replacement === undefined) return { offset, length, value, isDoubtful };
  const fix = isFixable ? { fix: { offset, length, replacement } } : {};
  return { offset, length, value, suggestion: replacement, isDoubtful, ...fix };
}
