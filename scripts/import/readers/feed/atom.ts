import { escapeHtml } from '../../../../src/convert/tags/escape-html.ts';
import { htmlLine } from '../../../../src/convert/tags/html-line.ts';
import {
  childElement,
  childElements,
  elementText,
  type XmlElement,
} from '../../../../src/convert/xml/xml-element.ts';
import { bloggerFields } from './blogger.ts';
import type { FeedDocument, FeedItem } from './feed-item.ts';
import { lineOf, markupOf } from './markup.ts';

/**
 * Reads Atom 1.0 (RFC 4287).
 *
 * @param root `feed`.
 */
export function readAtom(root: XmlElement): FeedDocument {
  const lang = root.attributes['xml:lang'];
  const base = [root.attributes['xml:base'], linkOf(root, 'self'), linkOf(root, 'alternate')].find(
    (address) => address && URL.canParse(address),
  );
  const authors = authorsOf(root);
  return {
    title: plainText(childElement(root, 'title')),
    items: childElements(root, 'entry').map((entry) => readEntry(entry, { lang, authors, base })),
  };
}

function readEntry(
  entry: XmlElement,
  feed: { lang: string | undefined; authors: readonly string[]; base: string | undefined },
): FeedItem {
  const absolute = (address: string | undefined) =>
    address && absoluteUrl(address, absoluteUrl(entry.attributes['xml:base'] ?? '', feed.base));
  const url = absolute(linkOf(entry, 'alternate'));
  const picture = childElement(entry, 'media:thumbnail')?.attributes['url'];
  const src = absolute(picture ?? enclosures(entry, /^image\//)[0]);
  const authors = authorsOf(entry);
  return {
    id: lineOf(childElement(entry, 'id')) || url || '',
    title: plainText(childElement(entry, 'title')),
    url,
    content: htmlText(childElement(entry, 'content')),
    summary: htmlText(childElement(entry, 'summary')),
    published: lineOf(childElement(entry, 'published')) || undefined,
    updated: lineOf(childElement(entry, 'updated')) || undefined,
    authors: authors.length > 0 ? authors : [...feed.authors],
    categories: childElements(entry, 'category').flatMap(
      ({ attributes }) => attributes['label'] || attributes['term'] || [],
    ),
    image: src ? { src } : undefined,
    media: enclosures(entry, /^(?:audio|video)\//).flatMap((address) => {
      const media = absolute(address);
      return media ? [{ url: media }] : [];
    }),
    lang:
      entry.attributes['xml:lang'] ??
      childElement(entry, 'content')?.attributes['xml:lang'] ??
      feed.lang,
    ...bloggerFields(entry, url),
  };
}

/** A text construct (RFC 4287, 3.1) as HTML; nothing where it is empty or stands elsewhere. */
function htmlText(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const type = element.attributes['type'] ?? 'text';
  if (type === 'xhtml') return markupOf(childElements(element)[0] ?? element).trim() || undefined;
  const text = elementText(element).trim();
  if (text === '') return undefined;
  return type === 'text' || type === 'text/plain'
    ? `<p>${escapeHtml(text)
        .replace(/\n\s*\n/g, '</p><p>')
        .replaceAll('\n', '<br>')}</p>`
    : text;
}

/** A title may be HTML; of it only the words are wanted. */
function plainText(element: XmlElement | undefined): string {
  const isPlain = (element?.attributes['type'] ?? 'text') === 'text';
  return isPlain ? lineOf(element) : htmlLine(htmlText(element) ?? '');
}

function linkOf(entry: XmlElement, rel: string): string | undefined {
  const links = childElements(entry, 'link');
  const found = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel);
  return found?.attributes['href'];
}

/** Addresses are relative to `xml:base` (RFC 4287, 2), which feeds often leave out. */
function absoluteUrl(address: string, base: string | undefined): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : base;
}

function enclosures(entry: XmlElement, type: RegExp): string[] {
  return childElements(entry, 'link').flatMap(({ attributes }) =>
    attributes['rel'] === 'enclosure' && type.test(attributes['type'] ?? '')
      ? (attributes['href'] ?? [])
      : [],
  );
}

function authorsOf(element: XmlElement): string[] {
  return childElements(element, 'author')
    .map((author) => lineOf(childElement(author, 'name')))
    .filter((name) => name !== '');
}
