import { toAsciiDigits } from '../../arabic/digits.ts';
import type { FilterName } from '../document.ts';

/** Values offered of one filter; a longer list is no help. */
const mostValues = 200;

/** One value of a filter, as it is offered. */
export interface FilterChoice {
  value: string;
  /** Results that it would leave. */
  count: number;
}

/**
 * The values to offer of one filter: those that leave results, most first, years from the newest;
 * and the chosen one in any case.
 */
export function filterChoices(
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
  return choices.sort((a, b) => yearNumber(b.value) - yearNumber(a.value));
}

/** A year as pages show it, perhaps in Arabic-Indic digits. */
function yearNumber(text: string): number {
  return Number.parseInt(toAsciiDigits(text), 10) || 0;
}
