import { parseEntities } from 'parse-entities';
import type { RawArticle } from '../raw-article.ts';

/**
 * Decodes the character references in the names of an article's section, tags, authors, series and
 * publisher. WordPress stores names escaped in its database, so every output format (export, feed,
 * JSON, table) escapes them once too often.
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

/** Names are escaped twice where one blog was imported into another. */
function decodeName(name: string): string {
  const once = parseEntities(name, { nonTerminated: false });
  return once === name ? once : parseEntities(once, { nonTerminated: false });
}
