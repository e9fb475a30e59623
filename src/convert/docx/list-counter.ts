import { formatNumber } from './number-format.ts';
import type { ListDefinition, ListLevel, Numbering } from './numbering.ts';

/** The mark of one item, as Word shows it. */
export interface ListMark {
  /** 0 for the outermost. */
  level: number;
  isOrdered: boolean;
  number: number;
  /** Such as `3.`, `(ب)`, `2.1` or `المادة 4`; `•` for an item without a number. */
  label: string;
}

/** Counts the next item of a list; nothing where there is no such list, or it has no marks. */
export type ListCounter = (numId: string, level: number) => ListMark | undefined;

const deepestLevel = 8;

/**
 * Counts the items of lists in the order of a document as Word does: a list goes on after other
 * paragraphs, lists of one definition go on from each other unless they say where they begin, and
 * inner levels begin anew after an item of an outer one.
 */
export function listCounter(numbering: Numbering): ListCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (numId, wantedLevel) => {
    const list = numbering(numId);
    const level = Math.max(0, Math.min(deepestLevel, wantedLevel || 0));
    const own = list?.levels.get(level);
    if (!list || !own) return undefined;
    const numbers = counts.get(list.abstractId) ?? [];
    counts.set(list.abstractId, numbers);
    const key = `${numId} ${level}`;
    const restart = begun.has(key) ? undefined : list.restarts.get(level);
    begun.add(key);
    const before = numbers[level];
    const number = restart ?? (before === undefined ? own.start : before + 1);
    numbers[level] = number;
    for (const [inner, { restartsAfter }] of list.levels) {
      if (inner > level && level < restartsAfter) numbers[inner] = undefined;
    }
    const isBullet = own.format === 'bullet';
    const label = isBullet ? '•' : labelOf(own, list, numbers);
    if (label === '') return undefined;
    const isOrdered = !isBullet && own.format !== 'none';
    return { level, isOrdered, number, label };
  };
}

function labelOf(
  { text, isLegal }: ListLevel,
  { levels }: ListDefinition,
  numbers: readonly (number | undefined)[],
): string {
  return text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const level = levels.get(Number(digit) - 1);
      const number = numbers[Number(digit) - 1] ?? level?.start ?? 1;
      return formatNumber(number, isLegal ? 'decimal' : (level?.format ?? 'decimal'));
    })
    .trim();
}
