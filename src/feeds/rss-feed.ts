import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';
import { feedFacts, textAsHtml } from './feed-facts.ts';
import type { FeedItem } from './feed-item.ts';
import { type FeedScope, feedFormats, feedPath, feedTitle } from './feed-scope.ts';
import {
  htmlElement,
  parentElement,
  textElement,
  type XmlLines,
  xmlDocument,
} from './xml-element.ts';

const namespaces = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * Formats RSS 2.0 with full texts (`content:encoded`). The guid is the canonical address; authors
 * are in `dc:creator`, because `author` must be an e-mail address.
 * https://www.rssboard.org/rss-specification, https://www.rssboard.org/rss-profile
 */
export function rssFeed(
  scope: FeedScope,
  items: readonly FeedItem[],
  hub = site.signals.hub,
): string {
  const { home, description, updated } = feedFacts(scope, items);
  const { type } = feedFormats.rss;
  const href = absoluteUrl(feedPath(scope, 'rss'));
  const channel = parentElement(
    'channel',
    {},
    textElement('title', feedTitle(scope)),
    textElement('link', home),
    textElement('description', description),
    textElement('lastBuildDate', updated.toUTCString()),
    textElement('docs', 'https://validator.w3.org/feed/docs/rss2.html'),
    textElement('generator', 'Maqalat'),
    textElement('language', site.lang),
    textElement('atom:link', undefined, { href, rel: 'self', type }),
    ...(hub === undefined ? [] : [textElement('atom:link', undefined, { href: hub, rel: 'hub' })]),
    ...items.map(rssItem),
  );
  return xmlDocument(parentElement('rss', { version: '2.0', ...namespaces }, channel));
}

function rssItem(item: FeedItem): XmlLines {
  const creators = item.authors.map(({ name }) => name).join('، ');
  return parentElement(
    'item',
    {},
    htmlElement('title', textAsHtml(item.title)),
    textElement('link', item.url),
    textElement('guid', item.url, { isPermaLink: 'true' }),
    textElement('pubDate', item.published.toUTCString()),
    htmlElement('description', textAsHtml(item.summary)),
    htmlElement('content:encoded', item.html),
    ...item.categories.map((name) => textElement('category', name)),
    creators ? textElement('dc:creator', creators) : [],
    item.image === undefined
      ? []
      : textElement('media:content', undefined, { url: item.image, medium: 'image' }),
    item.updated ? textElement('atom:updated', item.updated.toISOString()) : [],
  );
}
