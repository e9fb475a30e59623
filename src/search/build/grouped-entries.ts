import { GrowingIntegers } from './growing-integers.ts';

/** Positions of one group; entries with one index belong together. */
interface Entries {
  documents: Int32Array;
  positions: Int32Array;
}

/** Positions in documents, grouped: three integers each, and a stable counting sort. */
export class GroupedEntries {
  readonly #groups = new GrowingIntegers();
  readonly #documents = new GrowingIntegers();
  readonly #positions = new GrowingIntegers();
  #sorted: (Entries & { starts: Int32Array }) | undefined;

  /** @param group A small integer; the largest one determines the size of a table. */
  push(group: number, document: number, position: number): void {
    this.#groups.push(group);
    this.#documents.push(document);
    this.#positions.push(position);
  }

  /** The entries of a group in order of insertion. Nothing may be added after the first call. */
  of(group: number): Entries {
    this.#sorted ??= this.#sort();
    const { documents, positions, starts } = this.#sorted;
    const [from, to] = [starts[group] ?? documents.length, starts[group + 1] ?? documents.length];
    return { documents: documents.subarray(from, to), positions: positions.subarray(from, to) };
  }

  #sort() {
    const groups = this.#groups.values;
    const count = groups.reduce((most, group) => Math.max(most, group), -1) + 1;
    const starts = new Int32Array(count + 1);
    for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
    for (let group = 1; group < starts.length; group++) {
      starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
    }
    const next = starts.slice();
    const [ownDocuments, ownPositions] = [this.#documents.values, this.#positions.values];
    const documents = new Int32Array(groups.length);
    const positions = new Int32Array(groups.length);
    for (let entry = 0; entry < groups.length; entry++) {
      const group = groups[entry] ?? 0;
      const place = next[group] ?? 0;
      next[group] = place + 1;
      documents[place] = ownDocuments[entry] ?? 0;
      positions[place] = ownPositions[entry] ?? 0;
    }
    return { documents, positions, starts };
  }
}
