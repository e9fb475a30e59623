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

interface Carriers {
  /** Places of articles, oldest first. */
  places: number[];
  count: number;
}

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
  const carriers = new Map<string, Carriers>();
  const related = new Map<string, readonly string[]>();
  for (const [place, source] of oldestFirst.entries()) {
    const features = weighted(source, place, carriers);
    const scores = new Map<number, number>();
    for (const { feature, weight } of features) {
      for (const other of carriers.get(feature)?.places ?? []) {
        scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    const all = features.reduce((sum, { weight }) => sum + weight, 0);
    const nearest = [...scores]
      .filter(([other, score]) => {
        const { lang, series } = oldestFirst[other] ?? {};
        const isPart = series !== undefined && series === source.series;
        return score >= all * leastShare && lang === source.lang && !isPart;
      })
      .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || b - a)
      .slice(0, limit);
    related.set(
      source.id,
      nearest.flatMap(([other]) => oldestFirst[other]?.id ?? []),
    );
    for (const { feature } of features) keep(carriers, feature, place);
  }
  return related;
}

function weighted(source: RelatedSource, older: number, carriers: ReadonlyMap<string, Carriers>) {
  const weights = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    weights.set(feature, (weights.get(feature) ?? 0) + weight);
  for (const tag of source.tags) add(`#${tag}`, 3);
  for (const term of source.titleTerms) add(term, 2);
  for (const [rank, term] of source.keyTerms.entries()) add(term, 1.5 / (1 + rank / 8));
  if (source.section !== undefined) add(`/${source.section}`, 0.5);
  return [...weights]
    .map(([feature, weight]) => {
      const count = carriers.get(feature)?.count ?? 0;
      return { feature, weight: weight * Math.log(1 + older / (1 + count)) };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, featuresUsed);
}

function keep(carriers: Map<string, Carriers>, feature: string, place: number): void {
  const known = carriers.get(feature);
  if (!known) {
    carriers.set(feature, { places: [place], count: 1 });
    return;
  }
  known.count += 1;
  known.places.push(place);
  if (known.places.length > carriersKept) known.places.shift();
}
