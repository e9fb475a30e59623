import { dirname } from 'node:path';
import type { Root } from 'hast';
import { assertArticleSize } from '../../../src/convert/html/article-size.ts';
import { htmlBody } from '../../../src/convert/html/html-body.ts';
import { parsePage } from '../../../src/convert/html/parse-html.ts';
import { wordsOfHtml } from '../../../src/convert/html/words-of-html.ts';
import { linesOutside } from '../../../src/convert/page/lines-outside.ts';
import { findRefusal } from '../../../src/convert/page/no-article.ts';
import { pageDates } from '../../../src/convert/page/page-dates.ts';
import { type PageFacts, pageFacts } from '../../../src/convert/page/page-facts.ts';
import { dropPageFurniture } from '../../../src/convert/page/page-furniture.ts';
import { pageLanguage } from '../../../src/convert/page/page-language.ts';
import { descriptionOf, leadImage } from '../../../src/convert/page/page-lead.ts';
import {
  pageAuthors,
  pageCredit,
  pagePublisher,
  pageSection,
  pageTags,
  sourceLine,
} from '../../../src/convert/page/page-names.ts';
import { pageTitle } from '../../../src/convert/page/page-title.ts';
import { reason } from '../../../src/convert/reason.ts';
import { titleFromText } from '../../../src/convert/text/title-from-text.ts';
import { largestSource } from '../../../src/loader/read-source.ts';
import { shortDigest } from '../digest.ts';
import { decodingNotes } from '../encoding/decoding-notes.ts';
import { bodyText } from '../proof/article-text.ts';
import type { RawArticle } from '../raw-article.ts';
import { type SourceFile, SourceTooLarge } from '../source/source-file.ts';
import { restoreOpening } from './html/page-opening.ts';
import type { Reader, Reading, ReadingContext } from './reader.ts';

/** A page saved with its pictures inside of it. */
const largestPage = 48 * 1024 * 1024;
/** Without them: trees take some fifty times a page's size in memory. */
const largestMarkup = 8 * 1024 * 1024;
const inlinePicture = /data:image\/[\w.+-]+;base64,[\w+/=]+/g;

const start =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|div|article|section|main|p|h[1-6]|table)\b/i;

/**
 * Saved web pages. Facts come from JSON-LD, microdata, Open Graph, `<time>` and the page's own
 * text, in this order; the article's part of the page is found by Mozilla's Readability.
 */
export const htmlReader: Reader = {
  format: 'html',
  recognises: ({ headText }) => start.test(headText),
  read: async function* (source, context) {
    yield await readPage(source, context);
  },
};

async function readPage(source: SourceFile, context: ReadingContext): Promise<Reading> {
  const decoded = await source.text(largestPage);
  const markup = decoded.text.replace(inlinePicture, '').length;
  if (markup > largestMarkup) throw new SourceTooLarge(markup, largestMarkup);
  const page = parsePage(decoded.text);
  const facts = pageFacts(page);
  // Loaded with the first page: it brings a DOM along.
  const { mainContent } = await import('./html/main-content.ts');
  const content = mainContent(page);
  const publisher = pagePublisher(facts);
  const own = pageTitle(facts, publisher.siteNames);
  const refusal = findRefusal(facts, content, own);
  if (refusal || !content)
    return { kind: 'refused', reasons: [refusal ?? reason('no-article', {})] };
  // No article may be larger, so there is no need to make one of it.
  assertArticleSize(content);
  const bytes = Buffer.byteLength(wordsOfHtml(content));
  if (bytes > largestSource) throw new SourceTooLarge(bytes, largestSource);
  const title = own || titleFromText(wordsOfHtml(content));
  restoreOpening(facts, content, title);
  // Of the article alone: a page that is saved again has other advertisements.
  const digest = shortDigest(`${title}\n${wordsOfHtml(content)}`);
  const article = articleOf(facts, content, { source, digest, title, publisher }, context);
  return {
    kind: 'article',
    article: {
      ...article,
      notes: [
        ...decodingNotes(decoded),
        ...(own === '' ? [reason('title-from-text', { title })] : []),
        ...article.notes,
      ],
    },
  };
}

function articleOf(
  facts: PageFacts,
  content: Root,
  known: {
    source: SourceFile;
    digest: string;
    title: string;
    publisher: ReturnType<typeof pagePublisher>;
  },
  { timeZone }: ReadingContext,
): RawArticle {
  const { source, digest, title, publisher } = known;
  const dates = pageDates(facts, timeZone);
  const authorNames = pageAuthors(facts, publisher.siteNames);
  const lang = pageLanguage(facts, wordsOfHtml(content));
  const outside = linesOutside(facts.page, content, [title, ...dates.stampLines]);
  const credit = sourceLine(outside);
  const dropped = dropPageFurniture(content, { title, authorNames, stampLines: dates.stampLines });
  const { body, notes, leftOut } = htmlBody(content, { baseUrl: publisher.url, lang });
  const lead = leadImage(facts, body, publisher.url);
  return {
    identity: { name: source.name, digest },
    title,
    description: descriptionOf(facts, bodyText(body), title),
    published: dates.published,
    updated: dates.updated,
    offsets: dates.offsets,
    dateRefusal: dates.dateRefusal,
    publisher:
      publisher.name === undefined ? undefined : { name: publisher.name, url: publisher.url },
    credit: pageCredit(facts, publisher.siteNames) ?? credit,
    agencies: [],
    sectionName: pageSection(facts),
    tagNames: pageTags(facts),
    authorNames,
    image: lead.image,
    lang,
    body: lead.body,
    pictures: { folders: [dirname(source.path)], baseUrl: publisher.url },
    notes: [...dates.notes, ...notes],
    leftOut: [...dropped, ...leftOut, ...outside],
  };
}
