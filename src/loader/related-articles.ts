/** What of an article tells which others it is near to. */
export interface RelatedSource {
  id: string;
  lang: string;
  /** Parts of a series are shown as such, and not as related. */
  series: string | undefined;
  section: string | undefined;
  tags: readonly string[];
  /** Stems of the title. */
  titleTerms: readonly string[];
  /** The stems that the body uses most, the most frequent first. */
  keyTerms: readonly string[];
}

/** Of each feature, the newest so many carriers are kept. */
const carriersKept = 32;
/** The rarest so many features of an article are looked at. */
const featuresUsed = 24;
/** A weaker tie than this share of all that an article has is chance. */
const leastShare = 0.06;

/**
 * The articles nearest in content to each article, among those published before it alone: by the
 * tags, the words of the title and the most frequent stems that two share, each the heavier the
 * rarer it had been until then (inverse document frequency, Spärck Jones 1972).
 *
 * A new article therefore changes no older one's list, and the work for one does not grow with
 * the collection: at most `featuresUsed` × `carriersKept` steps.
 *
 * @param oldestFirst In the order of publication.
 * @param limit Articles related to one.
 * @returns Identifiers, the nearest first, by identifier.
 */
export function relatedArticles(
  oldestFirst: readonly RelatedSource[],
  limit: number,
): Map<string, readonly string[]> {
  const carriers = new Carriers();
  const related = new Map<string, readonly string[]>();
  // One array for all, because most of the time went into a map for each article.
  const scores = new Float64Array(oldestFirst.length);
  for (const [place, source] of oldestFirst.entries()) {
    const features = weighted(source, place, carriers);
    const touched: number[] = [];
    let all = 0;
    for (const { feature, weight } of features) {
      all += weight;
      for (const other of carriers.newest(feature)) {
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight;
      }
    }
    const scoreOf = (other: number) => scores[other] ?? 0;
    const least = all * leastShare;
    const nearest = touched
      // Most fall here, before anything else of them is looked at.
      .filter((other) => scoreOf(other) >= least)
      .filter((other) => {
        const { lang, series } = oldestFirst[other] ?? {};
        const isPart = series !== undefined && series === source.series;
        return lang === source.lang && !isPart;
      })
      .sort((a, b) => scoreOf(b) - scoreOf(a) || b - a)
      .slice(0, limit);
    related.set(
      source.id,
      nearest.flatMap((other) => oldestFirst[other]?.id ?? []),
    );
    for (const other of touched) scores[other] = 0;
    for (const { feature } of features) carriers.add(feature, place);
  }
  return related;
}

function weighted(source: RelatedSource, older: number, carriers: Carriers) {
  const weights = new Map<number, number>();
  const add = (name: string, weight: number) => {
    const feature = carriers.featureOf(name);
    weights.set(feature, (weights.get(feature) ?? 0) + weight);
  };
  for (const tag of source.tags) add(`#${tag}`, 3);
  for (const term of source.titleTerms) add(term, 2);
  for (const [rank, term] of source.keyTerms.entries()) add(term, 1.5 / (1 + rank / 8));
  if (source.section !== undefined) add(`/${source.section}`, 0.5);
  return [...weights]
    .map(([feature, weight]) => ({
      feature,
      weight: weight * Math.log(1 + older / (1 + carriers.count(feature))),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, featuresUsed);
}

/** Which articles have a feature; features are numbers here. */
class Carriers {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  /** Places of articles, in rings, as only the newest are asked for. */
  readonly #places: number[][] = [];

  featureOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const feature = this.#counts.length;
    this.#numbers.set(name, feature);
    this.#counts.push(0);
    this.#places.push([]);
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
    this.#counts[feature] = count + 1;
  }
}
