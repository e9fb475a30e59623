import { htmlLine } from '../../../../src/convert/tags/html-line.ts';
import {
  childElement,
  childElements,
  elementText,
  type XmlElement,
} from '../../../../src/convert/xml/xml-element.ts';
import type { FeedDocument, FeedItem, FeedPicture } from './feed-item.ts';
import { lineOf } from './markup.ts';

/**
 * Reads RSS 2.0 (and 0.9x; RSS 1.0, whose items stand beside the channel), with the modules that
 * newsrooms use: content, Dublin Core, Media RSS, Atom.
 *
 * @param root `rss` or `rdf:RDF`.
 * @see https://www.rssboard.org/rss-specification
 */
export function readRss(root: XmlElement): FeedDocument {
  const channel = childElement(root, 'channel');
  const lang = lineOf(childElement(channel, 'language')) || undefined;
  const items = [...childElements(channel, 'item'), ...childElements(root, 'item')];
  return {
    title: lineOf(childElement(channel, 'title')),
    items: items.map((item) => readItem(item, lang)),
  };
}

function readItem(item: XmlElement, lang: string | undefined): FeedItem {
  const text = (...names: string[]) =>
    names.map((name) => lineOf(childElement(item, name))).find((value) => value !== '');
  const markup = (...names: string[]) =>
    names.map((name) => elementText(childElement(item, name)).trim()).find((value) => value !== '');
  const guid = text('guid');
  const permalink =
    childElement(item, 'guid')?.attributes['isPermaLink'] !== 'false' ? guid : undefined;
  const url = [text('link'), linkOf(item), permalink].find((value) => value && URL.canParse(value));
  const content = markup('content:encoded', 'xhtml:body', 'fulltext', 'yandex:full-text');
  const description = markup('description', 'media:description');
  return {
    id: guid ?? item.attributes['rdf:about'] ?? url ?? '',
    // Most feeds escape the entities of their pages' titles once more.
    title: htmlLine(text('title', 'media:title') ?? ''),
    url,
    content: content ?? (isWholeText(description) ? description : undefined),
    summary: description,
    published: text('pubDate', 'dc:date', 'dcterms:created', 'atom:published', 'published'),
    updated: text('atom:updated', 'dcterms:modified', 'updated', 'lastBuildDate'),
    authors: authorsOf(item),
    categories: childElements(item, 'category').map(lineOf).filter(Boolean),
    image: imageOf(item),
    media: childElements(item, 'enclosure').flatMap(
      ({ attributes: { type = '', url: address } }) =>
        address && /^(?:audio|video)\//.test(type) ? [{ url: address }] : [],
    ),
    lang,
  };
}

/** Feeds without the content module put the whole text into the description, in paragraphs. */
function isWholeText(description: string | undefined): boolean {
  return /<(?:p|br|div)\b/i.test(description ?? '');
}

function linkOf(item: XmlElement): string | undefined {
  return childElements(item, 'atom:link').find(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
  )?.attributes['href'];
}

/** `author` is an address with the name in brackets: `desk@example.org (سمر الخطيب)`. */
function authorsOf(item: XmlElement): string[] {
  const creators = childElements(item, 'dc:creator').map(lineOf);
  const authors = childElements(item, 'author').map(
    (author) => /\(([^()]+)\)/.exec(lineOf(author))?.[1] ?? lineOf(author),
  );
  const names = creators.some(Boolean) ? creators : authors;
  return [...new Set(names)].filter((name) => name !== '' && !name.includes('@'));
}

function imageOf(item: XmlElement): FeedPicture | undefined {
  const group = childElement(item, 'media:group');
  const media = [...childElements(item, 'media:content'), ...childElements(group, 'media:content')];
  const isPicture = ({ attributes }: XmlElement) =>
    (attributes['medium'] === 'image' ||
      /^image\//.test(attributes['type'] ?? '') ||
      /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(attributes['url'] ?? '')) &&
    // Blogs name their author's face among an item's pictures.
    !/gravatar\.com\/avatar/.test(attributes['url'] ?? '');
  const found =
    media.find(isPicture) ??
    childElements(item, 'enclosure').find(isPicture) ??
    childElement(item, 'media:thumbnail');
  const src = found?.attributes['url'];
  if (!src) return undefined;
  const said = (name: string) => htmlLine(lineOf(childElement(found, name))) || undefined;
  return {
    src,
    alt: said('media:title'),
    caption: said('media:description'),
    credit: said('media:credit'),
  };
}
