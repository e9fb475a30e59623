import { showUnseen } from './problems/shown-value.ts';

/**
 * Makes a catalogue safe to print: every message escapes its values with `showUnseen`, so that no
 * entry can forget to.
 *
 * @param catalogue Texts, functions that make texts of values, and records of these.
 * @returns A catalogue of the same shape.
 */
export function escapeShownValues<C extends object>(catalogue: C): C {
  // Entries keep their names and types; only the strings in what their functions are given change.
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, entry]) => [name, escapeEntry(entry)]),
  ) as C;
}

function escapeEntry(entry: unknown): unknown {
  if (typeof entry === 'function') {
    return (...values: unknown[]) => entry(...values.map(escapeValue));
  }
  return isRecord(entry) ? escapeShownValues(entry) : entry;
}

function escapeValue(value: unknown): unknown {
  if (typeof value === 'string') return showUnseen(value);
  if (Array.isArray(value)) return value.map(escapeValue);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, escapeValue(part)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
