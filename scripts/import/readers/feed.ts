import { fieldMoment } from '../../../src/convert/field-moment.ts';
import { htmlBody } from '../../../src/convert/html/html-body.ts';
import { languageOfText } from '../../../src/convert/language-of-text.ts';
import { reason } from '../../../src/convert/reason.ts';
import { escapeHtml } from '../../../src/convert/tags/escape-html.ts';
import { htmlLine } from '../../../src/convert/tags/html-line.ts';
import { titleFromText } from '../../../src/convert/text/title-from-text.ts';
import { parseXml } from '../../../src/convert/xml/parse-xml.ts';
import { childElement } from '../../../src/convert/xml/xml-element.ts';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { shortDigest } from '../digest.ts';
import { decodingNotes } from '../encoding/decoding-notes.ts';
import { guardItem } from '../failure.ts';
import type { RawArticle } from '../raw-article.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readAtom } from './feed/atom.ts';
import { readFeedDate } from './feed/feed-date.ts';
import { withoutFeedFooter } from './feed/feed-footer.ts';
import type { FeedDocument, FeedItem } from './feed/feed-item.ts';
import { readJsonFeed } from './feed/json-feed.ts';
import { readRss } from './feed/rss.ts';
import type { Reader, Reading, ReadingContext } from './reader.ts';

/** A feed holds the newest articles; one of this size is a broken export. */
const largestFeed = 128 * 1024 * 1024;

const jsonFeed = /^\s*\{[\s\S]*?"version"\s*:\s*"https:\/\/jsonfeed\.org\/version\//;
const xmlFeed =
  /<(?:rss|rdf:RDF)\b[^<>]*>\s*<channel\b|<feed\b[^<>]*\bxmlns(?:=|:\w+=)["']http:\/\/www\.w3\.org\/2005\/Atom/;

/**
 * RSS, Atom and JSON Feed. Each item is known by its guid for good, so a later run over a newer
 * copy of the feed brings only what is new, and an old item that left the feed stays.
 */
export const feedReader: Reader = {
  format: 'feed',
  recognises: ({ headText }) => jsonFeed.test(headText) || xmlFeed.test(headText),
  read: readFeed,
};

async function* readFeed(source: SourceFile, context: ReadingContext): AsyncGenerator<Reading> {
  const decoded = await source.text(largestFeed);
  const { text } = decoded;
  const feed = documentOf(text);
  if (!feed || feed.items.length === 0) {
    yield { kind: 'refused', reasons: [reason('no-article', {})] };
    return;
  }
  for (const item of feed.items) {
    yield* guardItem(item.id || item.url, () => [
      readItem(item, feed, source, context, decodingNotes(decoded)),
    ]);
  }
  if (!jsonFeed.test(text) && !isComplete(text)) {
    const line = text.trimEnd().split('\n').length;
    const details = { format: 'feed', line, reason: '</rss>' };
    yield { kind: 'refused', reasons: [reason('broken-source', details)] };
  }
}

/** Whether the root element ends where the text does, comments aside. */
function isComplete(text: string): boolean {
  let end = text.trimEnd();
  while (end.endsWith('-->')) {
    const comment = end.lastIndexOf('<!--');
    if (comment < 0) return false;
    end = end.slice(0, comment).trimEnd();
  }
  return /<\/(?:rss|feed|rdf:RDF)\s*>$/.test(end.slice(-60));
}

function documentOf(text: string): FeedDocument | undefined {
  if (jsonFeed.test(text)) return readJsonFeed(text);
  const root = parseXml(text);
  const atom = childElement(root, 'feed');
  if (atom) return readAtom(atom);
  const rss = childElement(root, 'rss') ?? childElement(root, 'rdf:RDF');
  return rss && readRss(rss);
}

function readItem(
  item: FeedItem,
  feed: FeedDocument,
  source: SourceFile,
  { timeZone }: ReadingContext,
  decoding: readonly ImportReason[],
): Reading {
  if (item.leaveOut) {
    return { kind: 'left-out', item: `${item.id} ${item.title}`.trim(), reasons: [item.leaveOut] };
  }
  const text = withoutFeedFooter(item.content ?? item.summary ?? '');
  const html = `${text.html}${mediaHtml(item, text.html)}`;
  const { body, sourceText, notes, leftOut } = htmlBody(html, {
    baseUrl: item.url,
    lang: item.lang,
  });
  const date = fieldMoment('published', item.published ?? item.updated, timeZone, readFeedDate);
  const updated =
    item.published === undefined
      ? undefined
      : fieldMoment('updated', item.updated, timeZone, readFeedDate);
  const isSummary = item.content === undefined && html !== '';
  const title = item.title || titleFromText(sourceText);
  const name = item.id || item.url || title;
  const summary = htmlLine(withoutFeedFooter(item.summary ?? '').html);
  const article: RawArticle = {
    identity: {
      name: `${source.name}#${name}`,
      digest: shortDigest(JSON.stringify(item)),
      guid: item.id || undefined,
    },
    title,
    description:
      item.description ?? (!isSummary && isDescription(summary, sourceText) ? summary : undefined),
    published: date.moment,
    updated: updated?.moment,
    publisher: item.isOwn || feed.title === '' ? undefined : { name: feed.title, url: item.url },
    agencies: [],
    tagNames: [...(item.labels ?? item.categories.slice(1))],
    sectionName: item.labels ? undefined : item.categories[0],
    authorNames: item.authors,
    image: item.image,
    lang: languageOfText(item.lang, sourceText),
    aliases: item.aliases,
    draft: item.isDraft || undefined,
    body,
    pictures: { folders: [source.root], baseUrl: item.url },
    notes: [
      ...decoding,
      ...notes,
      ...date.notes,
      ...(updated?.notes ?? []),
      ...(isSummary ? [reason('summary-only', {})] : []),
      ...(item.title === '' && title !== '' ? [reason('title-from-text', { title })] : []),
    ],
    dateRefusal: date.refusal,
    leftOut: [
      ...leftOut,
      ...(text.footer === undefined
        ? []
        : [{ text: text.footer, reason: 'page-furniture' } as const]),
    ],
  };
  if (title === '') return { kind: 'refused', item: name, reasons: [reason('title-missing', {})] };
  return { kind: 'article', article };
}

/** A text cut off in the middle, or the text's own words again, say nothing new. */
function isDescription(summary: string, text: string): boolean {
  const isCut = /(?:…|\.{3})\]?$/u.test(summary);
  const isRepeated = text.replace(/\s+/gu, ' ').includes(summary);
  return summary !== '' && summary.length <= 400 && !isCut && !isRepeated;
}

/** Sound and film become cards under the text, where the text does not hold them itself. */
function mediaHtml({ media, title }: FeedItem, html: string): string {
  return media
    .filter(({ url }) => !html.includes(url))
    .map(
      ({ url, title: name = title }) =>
        `<audio src="${escapeHtml(url)}" title="${escapeHtml(name)}"></audio>`,
    )
    .join('');
}
