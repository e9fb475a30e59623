import { isolatePlain } from '../arabic/bidi.ts';
import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';
import type { FeedItem } from './feed-item.ts';
import { type FeedScope, feedHome, feedPath, feedTitle } from './feed-scope.ts';

/** Formats JSON Feed 1.1 with full texts. https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(
  scope: FeedScope,
  items: readonly FeedItem[],
  hub = site.signals.hub,
): string {
  const description = scope === 'site' ? site.description : scope.term.description;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(scope),
    home_page_url: absoluteUrl(feedHome(scope)),
    feed_url: absoluteUrl(feedPath(scope, 'json')),
    description: description ?? site.description,
    language: site.lang,
    hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }],
    authors: [{ name: site.publisher.name, url: site.publisher.url ?? absoluteUrl('/') }],
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: isolatePlain(item.title),
      summary: isolatePlain(item.summary),
      content_html: item.html,
      date_published: item.published.toISOString(),
      // JSON omits keys with `undefined`.
      date_modified: item.updated?.toISOString(),
      image: item.image,
      authors: item.authors.length > 0 ? item.authors : undefined,
      tags: item.categories.length > 0 ? item.categories : undefined,
      language: item.lang,
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
