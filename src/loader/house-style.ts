import { createHash } from 'node:crypto';
import { type IndexedStyle, indexStyle } from '../check/terms/house-style.ts';
import { vocabularyNames } from '../schema/vocabulary.ts';
import { site } from '../site/settings.ts';
import type { ContentPlace } from './load-article.ts';
import { isOtherSpelling } from './read-terms.ts';

/** How a site writes names, terms and months, with a digest of it for cache keys. */
export interface SiteStyle {
  style: IndexedStyle;
  digest: string;
}

/** A thread reads one content folder, whose place stays the same object. */
const known = new WeakMap<ContentPlace, SiteStyle>();

/** The style of a content folder: its terms, its vocabularies and the settings of its dates. */
export function siteStyle(place: ContentPlace): SiteStyle {
  const before = known.get(place);
  if (before) return before;
  const aliases = vocabularyNames.flatMap((name) =>
    place.vocabularies[name].terms.flatMap(({ label, aliases: others }) =>
      others.filter((alias) => isOtherSpelling(alias, label)).map((alias) => ({ alias, label })),
    ),
  );
  const style = { terms: place.terms ?? {}, aliases, monthNames: site.dates.monthNames };
  const digest = createHash('sha256').update(JSON.stringify(style)).digest('hex').slice(0, 16);
  const found = { style: indexStyle(style), digest };
  known.set(place, found);
  return found;
}
