import { roundFigures } from './round-figures.ts';
import type { SearchBench } from './search-bench.ts';

/** The figures as the bench writes them to a file, without digits that mean nothing. */
export function benchJson(bench: SearchBench): string {
  const figures = (_key: string, value: unknown) =>
    typeof value === 'number' ? roundFigures({ value }, 4).value : value;
  return `${JSON.stringify(bench, figures, 2)}\n`;
}
