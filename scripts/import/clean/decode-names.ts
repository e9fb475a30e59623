import { parseEntities } from 'parse-entities';
import type { RawArticle } from '../raw-article.ts';

/**
 * Decodes the character references in the names of an article's section, tags, authors, series and
 * publisher. WordPress keeps names escaped in its database, so they come escaped once more than the
 * format asks for by every way out of it: export, feed, JSON, table.
 *
 * @example decodeNames({ sectionName: 'علوم &amp; تقنية' }) // sectionName: 'علوم & تقنية'
 */
export function decodeNames(article: RawArticle): RawArticle {
  const { sectionName, tagNames, authorNames, series, publisher } = article;
  return {
    ...article,
    sectionName: sectionName === undefined ? undefined : decodeName(sectionName),
    tagNames: tagNames.map(decodeName),
    authorNames: authorNames.map(decodeName),
    series: series && { ...series, name: decodeName(series.name) },
    publisher: publisher && { ...publisher, name: decodeName(publisher.name) },
  };
}

/** Twice escaped names exist where one blog was imported into another. */
function decodeName(name: string): string {
  const once = parseEntities(name, { nonTerminated: false });
  return once === name ? once : parseEntities(once, { nonTerminated: false });
}
