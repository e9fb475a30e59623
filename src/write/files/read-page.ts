import type { FoundReading } from '../../convert/found-article.ts';
import { assertArticleSize } from '../../convert/html/article-size.ts';
import { htmlBody } from '../../convert/html/html-body.ts';
import { parsePage } from '../../convert/html/parse-html.ts';
import { wordsOfHtml } from '../../convert/html/words-of-html.ts';
import { findRefusal } from '../../convert/page/no-article.ts';
import { pageDates } from '../../convert/page/page-dates.ts';
import { pageFacts } from '../../convert/page/page-facts.ts';
import { dropPageFurniture } from '../../convert/page/page-furniture.ts';
import { pageLanguage } from '../../convert/page/page-language.ts';
import { descriptionOf } from '../../convert/page/page-lead.ts';
import {
  pageAuthors,
  pagePublisher,
  pageSection,
  pageTags,
} from '../../convert/page/page-names.ts';
import { pageTitle } from '../../convert/page/page-title.ts';
import { plainText } from '../../convert/plain-text.ts';
import { reason } from '../../convert/reason.ts';
import { titleFromText } from '../../convert/text/title-from-text.ts';
import { longestSource } from '../../mdx/limits.ts';
import { markWordLists } from '../paste/word-lists.ts';
import { findContent } from './find-content.ts';

/** Pictures inside of a saved page: what stands for them tells that they were there. */
const inlinePicture = /data:image\/[\w.+-]+;base64,[\w+/=]+/g;
/** Without them: a tree takes some fifty times a page's size in memory. */
const longestMarkup = 4 * 1024 * 1024;

/**
 * Reads a saved page as the importer does, but for the extractor, which needs a DOM: the article is
 * found by the page's elements.
 *
 * @param timeZone IANA zone for dates that name none.
 * @throws ItemTooLong where it has more elements than an article may.
 */
export function readPage(html: string, timeZone: string): FoundReading {
  const markup = html.replace(inlinePicture, 'inline.png');
  if (markup.length > longestMarkup) {
    const size = { bytes: markup.length, limit: longestMarkup };
    return { kind: 'refused', reasons: [reason('file-too-large', size)] };
  }
  const page = parsePage(markWordLists(markup));
  const facts = pageFacts(page);
  const { content, leftOut: around } = findContent(page);
  assertArticleSize(content);
  const words = wordsOfHtml(content);
  if (!/[\p{L}\p{N}]/u.test(words)) return { kind: 'refused', reasons: [reason('no-article', {})] };
  if (words.length > longestSource) {
    const count = { count: words.length, limit: longestSource };
    return { kind: 'refused', reasons: [reason('document-too-long', count)] };
  }
  const { name, url, siteNames } = pagePublisher(facts);
  const own = pageTitle(facts, siteNames);
  const refusal = findRefusal(facts, content, own);
  // A page of few words or of links may be what the writer wants; one that was not found is not.
  if (refusal?.code === 'error-page') return { kind: 'refused', reasons: [refusal] };
  const title = own || titleFromText(words);
  const dates = pageDates(facts, timeZone);
  const authorNames = pageAuthors(facts, siteNames);
  const lang = pageLanguage(facts, words);
  const dropped = dropPageFurniture(content, { title, authorNames, stampLines: dates.stampLines });
  const { body, notes, leftOut } = htmlBody(content, { baseUrl: url, lang });
  return {
    kind: 'article',
    article: {
      title,
      description: descriptionOf(facts, plainText(body), title),
      published: dates.published,
      publisher: name === undefined ? undefined : { name, url },
      sectionName: pageSection(facts),
      tagNames: pageTags(facts),
      authorNames,
      body,
      notes: [
        ...(own === '' ? [reason('title-from-text', { title })] : []),
        ...dates.notes,
        ...notes,
      ],
      dateRefusal: dates.dateRefusal,
      leftOut: [...dropped, ...leftOut, ...around],
    },
  };
}
