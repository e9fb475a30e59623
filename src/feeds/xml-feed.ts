import { Feed, type FeedOptions, type Item } from 'feed';
import { isolatePlain } from '../arabic/bidi.ts';
import { escapeXmlText, legalXml } from '../seo/xml-text.ts';
import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';
import type { FeedItem } from './feed-item.ts';
import { type FeedScope, feedHome, feedPath, feedTitle } from './feed-scope.ts';

/**
 * RSS 2.0 with whole texts (`content:encoded`). The guid is the canonical address; authors stand in
 * `dc:creator`, because `author` must be an e-mail address.
 * https://www.rssboard.org/rss-specification, https://www.rssboard.org/rss-profile
 */
export function rssFeed(scope: FeedScope, items: readonly FeedItem[]): string {
  const feed = emptyFeed(scope, items);
  for (const item of items) {
    const creators = item.authors.map(({ name }) => name).join('، ');
    feed.addItem({
      ...commonItem(item),
      extensions: [
        ...(creators ? [{ name: 'dc:creator', objects: { _text: safe(creators) } }] : []),
        ...(item.updated
          ? [{ name: 'atom:updated', objects: { _text: item.updated.toISOString() } }]
          : []),
      ],
    });
  }
  return finished(feed.rss2());
}

/** Atom 1.0 with whole texts. https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(scope: FeedScope, items: readonly FeedItem[]): string {
  const feed = emptyFeed(scope, items);
  for (const item of items) {
    const author = item.authors.map(({ name, url }) => ({ name: safe(name), link: url }));
    feed.addItem({ ...commonItem(item), author });
  }
  // The library has no option for the language of an Atom feed.
  return finished(feed.atom1()).replace('<feed ', `<feed xml:lang="${site.lang}" `);
}

function emptyFeed(scope: FeedScope, items: readonly FeedItem[]): Feed {
  const home = absoluteUrl(feedHome(scope));
  const description = scope === 'site' ? site.description : scope.term.description;
  const changes = items.map(({ published, updated }) => (updated ?? published).getTime());
  const options: FeedOptions = {
    id: home,
    link: home,
    title: safe(feedTitle(scope)),
    description: safe(description ?? site.description),
    language: site.lang,
    generator: 'Maqalat',
    // Without articles: not the time of the build, so that equal builds give equal files.
    updated: new Date(Math.max(0, ...changes)),
    feedLinks: {
      rss: absoluteUrl(feedPath(scope, 'rss')),
      atom: absoluteUrl(feedPath(scope, 'atom')),
    },
    author: {
      name: safe(site.publisher.name),
      link: site.publisher.url ?? absoluteUrl('/'),
    },
  };
  return new Feed(options);
}

function commonItem(item: FeedItem): Item {
  return {
    link: item.url,
    // Both formats take title and summary for HTML.
    title: cdata(escapeXmlText(isolatePlain(item.title))),
    description: cdata(escapeXmlText(isolatePlain(item.summary))),
    content: cdata(item.html),
    published: item.published,
    date: item.updated ?? item.published,
    category: item.categories.map((name) => ({ name: safe(name), term: safe(name) })),
  };
}

/** The library ends a CDATA section's first `]]>` properly, not the second. */
function cdata(html: string): string {
  return html.replaceAll(']]>', ']]&gt;');
}

/*
 * The library leaves `<` in attributes as it is, and takes `&amp;` in text for a lone `&`. So both
 * characters travel through it as noncharacters, which no text of ours holds.
 */
const standIns = { '&': '\u{FDD0}', '<': '\u{FDD1}' } as const;

function safe(text: string): string {
  return text
    .replace(/[\u{FDD0}\u{FDD1}]/gu, '')
    .replaceAll('&', standIns['&'])
    .replaceAll('<', standIns['<']);
}

function finished(xml: string): string {
  const whole = xml.replaceAll(standIns['&'], '&amp;').replaceAll(standIns['<'], '&lt;');
  return `${legalXml(whole)}\n`;
}
