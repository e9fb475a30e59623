import { isolatePlain } from '../arabic/bidi.ts';
import { escapeXmlText } from '../seo/xml-text.ts';
import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';
import type { FeedItem } from './feed-item.ts';
import { type FeedScope, feedHome } from './feed-scope.ts';

/** Fields that RSS and Atom share. */
export interface FeedFacts {
  /** Address of the page with the feed's articles. */
  home: string;
  description: string;
  /** Last change of any article; 1970 without articles, so that builds are reproducible. */
  updated: Date;
}

/** Collects the fields that RSS and Atom share. */
export function feedFacts(scope: FeedScope, items: readonly FeedItem[]): FeedFacts {
  const changes = items.map(({ published, updated }) => (updated ?? published).getTime());
  const own = scope === 'site' ? undefined : scope.term.description;
  return {
    home: absoluteUrl(feedHome(scope)),
    description: own ?? site.description,
    updated: new Date(Math.max(0, ...changes)),
  };
}

/** Converts a title or summary to HTML: feed readers parse both as HTML. */
export function textAsHtml(text: string): string {
  return escapeXmlText(isolatePlain(text));
}
