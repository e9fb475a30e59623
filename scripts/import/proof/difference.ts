import {
  type DifferenceKind,
  differenceKinds,
} from '../../../src/i18n/commands/import-differences.ts';

/** All differences of one kind between an article and its source. */
export interface Difference {
  kind: DifferenceKind;
  /** Words, symbols, pictures, places; whatever the kind counts. */
  count: number;
  /** The first of them: what the source says, and after `→` what the article says. */
  examples: string[];
}

const mostExamples = 8;
const longestExample = 120;

/** Gathers differences by kind. */
export class DifferenceList {
  readonly #byKind = new Map<DifferenceKind, Difference>();

  add(kind: DifferenceKind, example: string, count = 1): void {
    const known = this.#byKind.get(kind) ?? { kind, count: 0, examples: [] };
    this.#byKind.set(kind, known);
    known.count += count;
    const shown =
      example.length > longestExample ? `${example.slice(0, longestExample - 1)}…` : example;
    if (known.examples.length < mostExamples && !known.examples.includes(shown)) {
      known.examples.push(shown);
    }
  }

  count(kind: DifferenceKind): number {
    return this.#byKind.get(kind)?.count ?? 0;
  }

  /** In the order of `differenceKinds`. */
  all(): Difference[] {
    return differenceKinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
  }
}
