/** Of each feature, the newest so many carriers are kept. */
const carriersKept = 32;

/** Which articles have a feature, such as a word; both are numbers here. */
export class FeatureCarriers {
  /** Names of features, at their numbers. */
  readonly names: string[];
  readonly #numbers: Map<string, number>;
  readonly #counts: number[] = [];
  /** Places of articles, in rings, as only the newest are asked for. */
  readonly #places: number[][] = [];

  /** @param names Features that have a number already. */
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
