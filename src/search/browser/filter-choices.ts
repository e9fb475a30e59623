import { toAsciiDigits } from '../../arabic/digits.ts';
import type { FilterName } from '../document.ts';

/** Most values offered for one filter. */
const mostValues = 200;

/** One option of a filter. */
export interface FilterChoice {
  value: string;
  /** Number of results with this value. */
  count: number;
}

/**
 * Lists the options of one filter: values with results, most results first, years newest first. The
 * selected value is always included.
 */
export function listFilterChoices(
  name: FilterName,
  counts: Readonly<Record<string, number>>,
  chosen: string | undefined,
): FilterChoice[] {
  const choices = Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .filter(({ value, count }) => count > 0 && value !== chosen)
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
    .slice(0, mostValues);
  if (chosen !== undefined) choices.unshift({ value: chosen, count: counts[chosen] ?? 0 });
  if (name !== 'year') return choices;
  return choices.sort((a, b) => parseYear(b.value) - parseYear(a.value));
}

/** Parses a year, which may be written in Arabic-Indic digits. */
function parseYear(text: string): number {
  return Number.parseInt(toAsciiDigits(text), 10) || 0;
}
