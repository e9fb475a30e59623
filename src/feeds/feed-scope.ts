import { isolatePlain } from '../arabic/bidi.ts';
import type { Term } from '../schema/term.ts';
import { site } from '../site.config.ts';
import { sitePath } from '../site-path.ts';

/** What a feed is about: the whole site, or the articles of one section or tag. */
export type FeedScope = 'site' | { vocabulary: 'sections' | 'tags'; term: Term };

/** The formats in which every feed stands. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** The page whose articles a feed holds, from the site's root. */
export function feedHome(scope: FeedScope): string {
  return scope === 'site' ? '/' : `/${scope.vocabulary}/${scope.term.id}/`;
}

/** Where a feed stands, from the site's root. */
export function feedPath(scope: FeedScope, format: FeedFormat): string {
  return feedHome(scope) + feedFormats[format].file;
}

/** What a reader's list of subscriptions shows. */
export function feedTitle(scope: FeedScope): string {
  return scope === 'site' ? site.title : `${isolatePlain(scope.term.label)} — ${site.title}`;
}

/** One `<link rel="alternate">` of a page's head. */
export interface FeedLink {
  href: string;
  type: string;
  title: string;
}

/** The feeds that a page announces: its own, then the whole site's. */
export function feedLinks(scope: FeedScope): FeedLink[] {
  const scopes: FeedScope[] = scope === 'site' ? ['site'] : [scope, 'site'];
  return scopes.flatMap((each) =>
    Object.values(feedFormats).map(({ file, type, name }) => ({
      href: sitePath(feedHome(each) + file),
      type,
      title: `${feedTitle(each)} (${name})`,
    })),
  );
}
