import type { FeatureCarriers } from './feature-carriers.ts';

/** The data of an article for finding related ones. */
export interface RelatedSource {
  id: string;
  lang: string;
  /** Parts of a series are shown as such, not as related. */
  series: string | undefined;
  section: string | undefined;
  tags: readonly string[];
  /** Changes whenever the terms do. */
  bodyKey: string;
  /** Stems of the title. */
  titleTerms: readonly string[];
  /** The most frequent stems of the body, most frequent first. */
  keyTerms: readonly string[];
}

/** The result for one article. */
export interface RelatedFinding {
  related: Int32Array;
  /** All features of the article. */
  features: Int32Array;
  /** The features used in the search. */
  carried: Int32Array;
}

/** Number of features searched for one article, rarest first. */
const featuresUsed = 24;
/** Minimum score, as a share of the total weight of an article's features. */
const leastShare = 0.06;

/**
 * Creates a function that finds the articles most similar to one of a list.
 *
 * @param carriers Features of all older articles.
 * @param limit Maximum number of related articles of one article.
 */
export function createRelatedFinder(
  oldestFirst: readonly RelatedSource[],
  carriers: FeatureCarriers,
  limit: number,
): (place: number) => RelatedFinding {
  // One array for all articles: most of the time went into creating a map for each.
  const scores = new Float64Array(oldestFirst.length);
  const scoreOf = (other: number) => scores[other] ?? 0;
  return (place) => {
    const source = oldestFirst[place];
    if (!source) throw new RangeError(`there is no article at place ${place}`);
    const weighted = weighFeatures(source, place, carriers);
    const touched: number[] = [];
    let all = 0;
    for (const { feature, weight } of weighted.slice(0, featuresUsed)) {
      all += weight;
      for (const other of carriers.newest(feature)) {
        if (scores[other] === 0) touched.push(other);
        scores[other] = scoreOf(other) + weight;
      }
    }
    const least = all * leastShare;
    const nearest = touched
      // Most candidates are removed here, before the sort.
      .filter((other) => scoreOf(other) >= least)
      .filter((other) => {
        const { lang, series } = oldestFirst[other] ?? {};
        const isPart = series !== undefined && series === source.series;
        return lang === source.lang && !isPart;
      })
      .sort((a, b) => scoreOf(b) - scoreOf(a) || b - a)
      .slice(0, limit);
    for (const other of touched) scores[other] = 0;
    const features = Int32Array.from(weighted, ({ feature }) => feature);
    const carried = features.subarray(0, featuresUsed);
    return { related: Int32Array.from(nearest), features, carried };
  };
}

/** An article's features by descending weight. @param older Number of older articles. */
function weighFeatures(
  source: RelatedSource,
  older: number,
  carriers: FeatureCarriers,
): { feature: number; weight: number }[] {
  const weights = new Map<number, number>();
  const add = (name: string, weight: number) => {
    const feature = carriers.numberOf(name);
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
    .sort((a, b) => b.weight - a.weight);
}
