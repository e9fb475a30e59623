import { FeatureCarriers } from './feature-carriers.ts';
import { listAt, type NumberLists, NumberListsBuilder } from './number-lists.ts';
import { type RelatedFinding, type RelatedSource, relatedFinder } from './related-finder.ts';

/** Related articles of a list of articles, and what they were found by. Articles are places in it. */
export interface RelatedArticles {
  /** Of each article, the nearest first. */
  related: NumberLists;
  /** Names of features, at their numbers. */
  names: readonly string[];
  /** Of each article; those that it was looked for by come first. */
  features: NumberLists;
  /** How many of its features each article was looked for by, and is found by. */
  carried: Int32Array;
  /** Of each article, what besides its features decides for whom it is found. */
  identities: readonly string[];
  /** Of each article, what its features are made from. */
  versions: readonly string[];
}

/**
 * The articles nearest in content to each article, among those published before it alone: by the
 * tags, the words of the title and the most frequent stems that two share, each the heavier the
 * rarer it had been until then (inverse document frequency, Spärck Jones 1972).
 *
 * A new article therefore changes no older one's list, and the work for one does not grow with
 * the collection: it looks at a bounded number of features, and of carriers of each.
 *
 * @param oldestFirst In the order of publication.
 * @param limit Articles related to one.
 * @param before What was found for an earlier list, with the same limit: articles are taken over
 *   from it as long as they stand at the same place, are the same, and share no feature with one
 *   that is not. The result is the same without it.
 */
export function relatedArticles(
  oldestFirst: readonly RelatedSource[],
  limit: number,
  before?: RelatedArticles,
): RelatedArticles {
  const carriers = new FeatureCarriers(before?.names ?? []);
  const related = new NumberListsBuilder();
  const features = new NumberListsBuilder();
  const carried = new Int32Array(oldestFirst.length);
  const identities = oldestFirst.map(identityOf);
  const versions = oldestFirst.map(versionOf);
  const find = relatedFinder(oldestFirst, carriers, limit);
  /** Features that not the same articles carry as before. */
  const changed = new Set<number>();
  let then = before;
  for (const place of oldestFirst.keys()) {
    // What is rare depends on how many came before, so one more or less changes all that follow.
    if (then?.identities[place] !== identities[place]) then = undefined;
    const known = then && findingAt(then, place);
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

function findingAt(all: RelatedArticles, place: number): RelatedFinding {
  const features = listAt(all.features, place);
  const carried = features.subarray(0, all.carried[place]);
  return { related: listAt(all.related, place), features, carried };
}

const identityOf = ({ id, lang, series }: RelatedSource) => `${id} ${lang} ${series ?? ''}`;
const versionOf = ({ bodyKey, section, tags }: RelatedSource) =>
  `${bodyKey} ${section ?? ''} ${tags}`;
