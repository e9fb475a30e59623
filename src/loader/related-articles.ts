import { FeatureCarriers } from './feature-carriers.ts';
import { getList, type NumberLists, NumberListsBuilder } from './number-lists.ts';
import { createRelatedFinder, type RelatedFinding, type RelatedSource } from './related-finder.ts';

/**
 * Related articles of a list of articles, with the data to update them. Articles are indexes in the
 * list.
 */
export interface RelatedArticles {
  /** Related articles of each article, best first. */
  related: NumberLists;
  /** Names of features, by number. */
  names: readonly string[];
  /** Features of each article; those used in its search come first. */
  features: NumberLists;
  /** Number of features of each article that are searched and indexed. */
  carried: Int32Array;
  /** Other data of each article that affects its own search and those of others. */
  identities: readonly string[];
  /** Cache key of each article's features. */
  versions: readonly string[];
}

/**
 * Finds the most similar older articles of each article, by shared tags, words of the title and
 * frequent stems, weighted by rarity among older articles (inverse document frequency, Spärck Jones
 * 1972).
 *
 * So a new article changes no older list, and the work for one article is bounded: a limited number
 * of features, and of carriers of each.
 *
 * @param oldestFirst In the order of publication.
 * @param limit Maximum number of related articles of one article.
 * @param before Earlier result with the same limit. Its entries are reused for articles at the same
 *   index that are unchanged and share no feature with a changed one. It does not affect the
 *   result.
 */
export function findRelatedArticles(
  oldestFirst: readonly RelatedSource[],
  limit: number,
  before?: RelatedArticles,
): RelatedArticles {
  const carriers = new FeatureCarriers(before?.names ?? []);
  const related = new NumberListsBuilder();
  const features = new NumberListsBuilder();
  const carried = new Int32Array(oldestFirst.length);
  const identities = oldestFirst.map(formatIdentity);
  const versions = oldestFirst.map(formatVersion);
  const find = createRelatedFinder(oldestFirst, carriers, limit);
  /** Features whose carriers have changed. */
  const changed = new Set<number>();
  let then = before;
  for (const place of oldestFirst.keys()) {
    // Rarity depends on the number of older articles, so an insertion or deletion invalidates all
    // that follow.
    if (then?.identities[place] !== identities[place]) then = undefined;
    const known = then && getFinding(then, place);
    const isSame =
      then?.versions[place] === versions[place] &&
      !(changed.size > 0 && known?.features.some((feature) => changed.has(feature)));
    const finding = known && isSame ? known : find(place);
    related.push(finding.related);
    features.push(finding.features);
    carried[place] = finding.carried.length;
    for (const feature of finding.carried) carriers.add(feature, place);
    if (!known || known === finding) continue;
    const differing = new Set(known.carried).symmetricDifference(new Set(finding.carried));
    for (const feature of differing) changed.add(feature);
  }
  return {
    related: related.build(),
    names: carriers.names,
    features: features.build(),
    carried,
    identities,
    versions,
  };
}

function getFinding(all: RelatedArticles, place: number): RelatedFinding {
  const features = getList(all.features, place);
  const carried = features.subarray(0, all.carried[place]);
  return { related: getList(all.related, place), features, carried };
}

const formatIdentity = ({ id, lang, series }: RelatedSource) => `${id} ${lang} ${series ?? ''}`;
const formatVersion = ({ bodyKey, section, tags }: RelatedSource) =>
  `${bodyKey} ${section ?? ''} ${tags}`;
