import { createHash } from 'node:crypto';
import { type HouseStyle, type IndexedStyle, indexStyle } from '../check/terms/house-style.ts';
import type { Terms } from '../schema/terms.ts';
import { mapVocabularies, vocabularyNames } from '../schema/vocabulary.ts';
import { site } from '../site/settings.ts';
import type { ContentPlace } from './load-article.ts';
import type { OfferedTerms } from './offered-terms.ts';
import { isOtherSpelling } from './read-terms.ts';

/** How a site writes names, terms and months, with a digest of it for cache keys. */
export interface SiteStyle {
  style: IndexedStyle;
  digest: string;
}

/** A thread reads one content folder, whose place stays the same object. */
const known = new WeakMap<ContentPlace, SiteStyle>();

/** Collects how the site writes: its terms, other spellings of its vocabularies' names, its months. */
export function collectHouseStyle(
  vocabularies: OfferedTerms,
  terms: Terms | undefined,
): HouseStyle {
  const aliases = vocabularyNames.flatMap((name) =>
    vocabularies[name].flatMap(({ label, aliases: others }) =>
      others.filter((alias) => isOtherSpelling(alias, label)).map((alias) => ({ alias, label })),
    ),
  );
  return { terms: terms ?? {}, aliases, monthNames: site.dates.monthNames };
}

/** The style of a content folder: its terms, its vocabularies and the settings of its dates. */
export function siteStyle(place: ContentPlace): SiteStyle {
  const before = known.get(place);
  if (before) return before;
  const names = mapVocabularies((name) => place.vocabularies[name].terms);
  const style = collectHouseStyle(names, place.terms);
  const digest = createHash('sha256').update(JSON.stringify(style)).digest('hex').slice(0, 16);
  const found = { style: indexStyle(style), digest };
  known.set(place, found);
  return found;
}
