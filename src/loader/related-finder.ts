import type { FeatureCarriers } from './feature-carriers.ts';

/** What of an article tells which others it is near to. */
export interface RelatedSource {
  id: string;
  lang: string;
  /** Parts of a series are shown as such, and not as related. */
  series: string | undefined;
  section: string | undefined;
  tags: readonly string[];
  /** Changes whenever the terms do. */
  bodyKey: string;
  /** Stems of the title. */
  titleTerms: readonly string[];
  /** The stems that the body uses most, the most frequent first. */
  keyTerms: readonly string[];
}

/** What was found for one article. */
export interface RelatedFinding {
  related: Int32Array;
  /** All that it has. */
  features: Int32Array;
  /** Those that it was looked for by. */
  carried: Int32Array;
}

/** The rarest so many features of an article are looked at. */
const featuresUsed = 24;
/** A weaker tie than this share of all that an article has is chance. */
const leastShare = 0.06;

/**
 * Looks for what is nearest to one article of a list after another.
 *
 * @param carriers Has the features of all articles before it.
 * @param limit Articles related to one.
 */
export function relatedFinder(
  oldestFirst: readonly RelatedSource[],
  carriers: FeatureCarriers,
  limit: number,
): (place: number) => RelatedFinding {
  // One array for all, because most of the time went into a map for each article.
  const scores = new Float64Array(oldestFirst.length);
  const scoreOf = (other: number) => scores[other] ?? 0;
  return (place) => {
    const source = oldestFirst[place];
    if (!source) throw new RangeError(`there is no article at place ${place}`);
    const weighted = weightedFeatures(source, place, carriers);
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
      // Most fall here, before anything else of them is looked at.
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

/** An article's features, the heaviest first. @param older How many articles are older. */
function weightedFeatures(
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
