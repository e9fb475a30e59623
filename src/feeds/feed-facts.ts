import { isolatePlain } from '../arabic/bidi.ts';
import { escapeXmlText } from '../seo/xml-text.ts';
import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';
import type { FeedItem } from './feed-item.ts';
import { type FeedScope, feedHome } from './feed-scope.ts';

/** What RSS and Atom both say of a feed. */
export interface FeedFacts {
  /** Address of the page whose articles the feed holds. */
  home: string;
  description: string;
  /** Time of the last change to any article; without articles 1970, so that equal builds give equal files. */
  updated: Date;
}

/** Gathers what RSS and Atom both say of a feed. */
export function feedFacts(scope: FeedScope, items: readonly FeedItem[]): FeedFacts {
  const changes = items.map(({ published, updated }) => (updated ?? published).getTime());
  const own = scope === 'site' ? undefined : scope.term.description;
  return {
    home: absoluteUrl(feedHome(scope)),
    description: own ?? site.description,
    updated: new Date(Math.max(0, ...changes)),
  };
}

/** A title or a summary as HTML: readers take both for it. */
export function textAsHtml(text: string): string {
  return escapeXmlText(isolatePlain(text));
}
