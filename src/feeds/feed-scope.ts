import { isolatePlain } from '../arabic/bidi.ts';
import type { Term } from '../schema/term.ts';
import { site } from '../site/settings.ts';
import { sitePath } from '../site/site-path.ts';

/** The vocabularies whose terms have feeds of their own. */
export type FeedVocabulary = 'sections' | 'tags' | 'authors';

/** The articles in a feed: all of the site, or those of one section, tag or author. */
export type FeedScope = 'site' | { vocabulary: FeedVocabulary; term: Term };

/** The formats of the site's feed. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/**
 * Sections, tags and authors have one format, which every feed reader supports: with three, each new article
 * would change three files for each of its tags.
 */
export const termFeedFormat = 'rss' satisfies FeedFormat;

/** Path of the page with the feed's articles, from the site's root. */
export function feedHome(scope: FeedScope): string {
  return scope === 'site' ? '/' : `/${scope.vocabulary}/${scope.term.id}/`;
}

/** Path of a feed from the site's root. */
export function feedPath(scope: FeedScope, format: FeedFormat): string {
  return feedHome(scope) + feedFormats[format].file;
}

/** Title of the feed in a list of subscriptions. */
export function feedTitle(scope: FeedScope): string {
  return scope === 'site' ? site.title : `${isolatePlain(scope.term.label)} — ${site.title}`;
}

/** One `<link rel="alternate">` of a page's head. */
export interface FeedLink {
  href: string;
  type: string;
  title: string;
}

/** The feed links of a page: its own, then the site's. */
export function feedLinks(scope: FeedScope): FeedLink[] {
  const whole = (['rss', 'atom', 'json'] as const).map((format) => feedLink('site', format));
  return scope === 'site' ? whole : [feedLink(scope, termFeedFormat), ...whole];
}

function feedLink(scope: FeedScope, format: FeedFormat): FeedLink {
  const { type, name } = feedFormats[format];
  return { href: sitePath(feedPath(scope, format)), type, title: `${feedTitle(scope)} (${name})` };
}
