/** Maximum number of carriers of a feature; the oldest are dropped. */
const carriersKept = 32;

/** The articles that have a feature, such as a word; both are numbers. */
export class FeatureCarriers {
  /** Names of features, by number. */
  readonly names: string[];
  readonly #numbers: Map<string, number>;
  readonly #counts: number[] = [];
  /** Numbers of articles in ring buffers, as only the newest are used. */
  readonly #places: number[][] = [];

  /** @param names Names of features that already have numbers. */
  constructor(names: readonly string[]) {
    this.names = [...names];
    this.#numbers = new Map(names.map((name, number) => [name, number]));
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const feature = this.names.push(name) - 1;
    this.#numbers.set(name, feature);
    return feature;
  }

  count(feature: number): number {
    return this.#counts[feature] ?? 0;
  }

  newest(feature: number): readonly number[] {
    return this.#places[feature] ?? [];
  }

  add(feature: number, place: number): void {
    const count = this.count(feature);
    const places = this.#places[feature];
    if (places) places[count % carriersKept] = place;
    else this.#places[feature] = [place];
    this.#counts[feature] = count + 1;
  }
}
