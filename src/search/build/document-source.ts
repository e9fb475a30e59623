import { hash } from 'node:crypto';
import { formatDay } from '../../arabic/dates.ts';
import { toDigitSet } from '../../arabic/digits.ts';
import { getDayInZone } from '../../arabic/zone-clock.ts';
import { siteMessages } from '../../i18n/site-messages.ts';
import { readCachedBody } from '../../loader/body-cache.ts';
import type { LoadedArticle } from '../../loader/load-article.ts';
import type { ContentReading } from '../../loader/read-content.ts';
import type { ManualPage } from '../../loader/read-manual.ts';
import type { Vocabulary } from '../../loader/vocabulary.ts';
import type { Heading } from '../../mdx/compiled-body.ts';
import { site } from '../../site/settings.ts';
import { siteLanguage } from '../../site/site-language.ts';
import { sitePath } from '../../site/site-path.ts';
import type { DocumentHeading, SearchDocument } from '../document.ts';
import { isolateLines } from './isolate-lines.ts';

/** A document without its text, which is in the cache of compiled bodies. */
export interface DocumentSource {
  /** Cache key: changes with everything that search uses of the article. */
  digest: string;
  /** Address of the document from the host's root. */
  url: string;
  bodyKey: string;
  /** The article's file, for error messages. */
  file: string;
  /** The other fields as JSON: strings pass between threads faster than objects. */
  document: string;
}

type DocumentRest = Omit<SearchDocument, 'text' | 'headings'>;

/**
 * Collects the documents to index: articles, newest first, those of the same moment sorted by
 * address; then the pages of the manual, so that a new article moves none of them.
 *
 * @param reading Published articles only.
 */
export function collectDocumentSources({
  articles,
  vocabularies,
  manual,
}: Pick<ContentReading, 'articles' | 'vocabularies' | 'manual'>): DocumentSource[] {
  const labels = {
    section: collectLabels(vocabularies.sections),
    tag: collectLabels(vocabularies.tags),
    author: collectLabels(vocabularies.authors),
  };
  const newestFirst = articles.toSorted(
    ({ metadata: a }, { metadata: b }) =>
      seconds(b.published) - seconds(a.published) || (a.path < b.path ? -1 : 1),
  );
  return [
    ...newestFirst.map((article) => articleSource(article, labels)),
    ...manual.map(manualSource),
  ];
}

const seconds = (time: Date) => Math.floor(time.getTime() / 1000);

type Labels = ReadonlyMap<string, string>;

function collectLabels({ terms }: Vocabulary): Labels {
  return new Map(terms.map(({ id, label }) => [id, label]));
}

function articleSource(
  { metadata, bodyKey }: LoadedArticle,
  labels: Readonly<Record<'section' | 'tag' | 'author', Labels>>,
): DocumentSource {
  const value = (name: keyof typeof labels) => (id: string) => ({
    id,
    label: labels[name].get(id) ?? id.replaceAll('-', ' '),
  });
  const section = [metadata.section ?? []].flat().map(value('section'));
  const year = String(getDayInZone(metadata.published, site.dates.timeZone).year);
  const rest: DocumentRest = {
    url: sitePath(metadata.path),
    title: metadata.title,
    meta: {
      date: formatDay(metadata.published, site.dates),
      ...(section[0] && { section: section[0].label }),
    },
    filters: {
      section,
      tag: metadata.tags.map(value('tag')),
      author: metadata.authors.map(value('author')),
      year: [{ id: year, label: toDigitSet(year, site.dates.digits) }],
    },
    published: seconds(metadata.published),
  };
  return createSource(rest, bodyKey, metadata.file);
}

/** A page of the manual has no date and no filter values. */
function manualSource({ path, title, bodyKey, file }: ManualPage): DocumentSource {
  const rest: DocumentRest = {
    url: sitePath(path),
    title,
    meta: { section: siteMessages(siteLanguage).pages.manual },
    filters: { section: [], tag: [], author: [], year: [] },
    published: 0,
  };
  return createSource(rest, bodyKey, file);
}

function createSource(rest: DocumentRest, bodyKey: string, file: string): DocumentSource {
  const document = JSON.stringify(rest);
  const digest = hash('sha256', bodyKey + document, 'base64url');
  return { digest, url: rest.url, bodyKey, file, document };
}

/**
 * Loads the document of a source.
 *
 * @throws When the cache was deleted during the build.
 */
export function loadDocument({ bodyKey, file, document }: DocumentSource): SearchDocument {
  const cached = readCachedBody(bodyKey);
  if (!cached) throw new Error(`the cache lost the body of ${file}; build once more`);
  const { text, headings } = cached.body;
  // Written by `createSource`.
  const rest = JSON.parse(document) as DocumentRest;
  const isolated = isolateLines([rest.title, text]).join('\n');
  return {
    ...rest,
    text,
    headings: locateHeadings(headings, text),
    meta: { ...rest.meta, isolated },
  };
}

/** Finds each heading's line in the text, in order, since two headings may be equal. */
function locateHeadings(headings: readonly Heading[], text: string): DocumentHeading[] {
  const lines = `\n${text}\n`;
  let from = 0;
  return headings.flatMap(({ id, text: heading }) => {
    const offset = lines.indexOf(`\n${heading}\n`, from);
    if (offset < 0) return [];
    from = offset + 1;
    return [{ id, text: heading, offset }];
  });
}
