import { escapeHtml } from '../tags/escape-html.ts';
import { htmlLine } from '../tags/html-line.ts';
import { childElement, childElements, elementText, type XmlElement } from '../xml/xml-element.ts';
import type { FeedDocument, FeedItem } from './feed-item.ts';
import { lineOf, markupOf } from './markup.ts';

/**
 * Reads Atom 1.0 (RFC 4287).
 *
 * @param root `feed`.
 */
export function readAtom(root: XmlElement): FeedDocument {
  const lang = root.attributes['xml:lang'];
  const authors = authorsOf(root);
  return {
    title: plainText(childElement(root, 'title')),
    items: childElements(root, 'entry').map((entry) => readEntry(entry, lang, authors)),
  };
}

function readEntry(
  entry: XmlElement,
  lang: string | undefined,
  feedAuthors: readonly string[],
): FeedItem {
  const url = linkOf(entry, 'alternate');
  const authors = authorsOf(entry);
  return {
    id: lineOf(childElement(entry, 'id')) || url || '',
    title: plainText(childElement(entry, 'title')),
    url,
    content: htmlText(childElement(entry, 'content')),
    summary: htmlText(childElement(entry, 'summary')),
    published: lineOf(childElement(entry, 'published')) || undefined,
    updated: lineOf(childElement(entry, 'updated')) || undefined,
    authors: authors.length > 0 ? authors : [...feedAuthors],
    categories: childElements(entry, 'category').flatMap(
      ({ attributes }) => attributes['label'] || attributes['term'] || [],
    ),
    image: childElement(entry, 'media:thumbnail')?.attributes['url'] ?? enclosedPicture(entry),
    lang:
      entry.attributes['xml:lang'] ??
      childElement(entry, 'content')?.attributes['xml:lang'] ??
      lang,
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
    ? `<p>${escapeHtml(text).replace(/\n\s*\n/g, '</p><p>')}</p>`
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

function enclosedPicture(entry: XmlElement): string | undefined {
  const enclosures = childElements(entry, 'link').filter(
    ({ attributes }) =>
      attributes['rel'] === 'enclosure' && /^image\//.test(attributes['type'] ?? ''),
  );
  return enclosures[0]?.attributes['href'];
}

function authorsOf(element: XmlElement): string[] {
  return childElements(element, 'author')
    .map((author) => lineOf(childElement(author, 'name')))
    .filter((name) => name !== '');
}
