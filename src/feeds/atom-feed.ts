import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';
import { feedFacts, textAsHtml } from './feed-facts.ts';
import type { FeedItem } from './feed-item.ts';
import { type FeedScope, feedPath, feedTitle } from './feed-scope.ts';
import {
  htmlElement,
  parentElement,
  textElement,
  type XmlLines,
  xmlDocument,
} from './xml-element.ts';

/** Formats Atom 1.0 with full texts. https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(
  scope: FeedScope,
  items: readonly FeedItem[],
  hub = site.signals.hub,
): string {
  const { home, description, updated } = feedFacts(scope, items);
  const { name, url } = site.publisher;
  const feed = parentElement(
    'feed',
    { 'xml:lang': site.lang, xmlns: 'http://www.w3.org/2005/Atom' },
    textElement('id', home),
    textElement('title', feedTitle(scope)),
    textElement('updated', updated.toISOString()),
    textElement('generator', 'Maqalat'),
    person(name, url ?? absoluteUrl('/')),
    textElement('link', undefined, { rel: 'alternate', href: home }),
    textElement('link', undefined, { rel: 'self', href: absoluteUrl(feedPath(scope, 'atom')) }),
    ...(hub === undefined ? [] : [textElement('link', undefined, { rel: 'hub', href: hub })]),
    textElement('subtitle', description),
    ...items.map(atomEntry),
  );
  return xmlDocument(feed);
}

function atomEntry(item: FeedItem): XmlLines {
  return parentElement(
    'entry',
    {},
    htmlElement('title', textAsHtml(item.title), { type: 'html' }),
    textElement('id', item.url),
    textElement('link', undefined, { href: item.url }),
    textElement('updated', (item.updated ?? item.published).toISOString()),
    htmlElement('summary', textAsHtml(item.summary), { type: 'html' }),
    htmlElement('content', item.html, { type: 'html' }),
    ...item.authors.map(({ name, url }) => person(name, url)),
    ...item.categories.map((term) => textElement('category', undefined, { label: term, term })),
    textElement('published', item.published.toISOString()),
  );
}

function person(name: string, uri: string): XmlLines {
  return parentElement('author', {}, textElement('name', name), textElement('uri', uri));
}
