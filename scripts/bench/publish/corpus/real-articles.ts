import { join } from 'node:path';
import { type ArticleRecord, articleRecords } from '../../article-records.ts';
import { parseMoment } from '../../moment-of.ts';

/** A real article, its text divided; no other has its title or its text. */
export interface RealArticle {
  title: string;
  paragraphs: readonly string[];
  published: Date | undefined;
  /** As its collection names it. */
  category: string | undefined;
}

/** The collections of real articles within the data folder, in the order of use. */
export const collectionFiles = ['jawharafm/articles.jsonl.gz', 'wiki-ar/articles.jsonl.gz'];

/** What is longer is cut, as in the search bench: a few encyclopedia articles are whole books. */
const mostWords = 3000;

/**
 * Real articles, news first and then an encyclopedia's. Collections hold the same text twice here
 * and there; it is given once. A headline used before gets the article's day, or a number.
 *
 * @param data Folder of the collections.
 * @param count The most articles to give; where they are fewer than the news, they are spread
 * evenly over it, for it is sorted by category.
 * @throws When a collection cannot be read.
 */
export async function* realArticles(data: string, count: number): AsyncGenerator<RealArticle> {
  const [news = '', encyclopedia = ''] = collectionFiles.map((file) => join(data, file));
  const texts = new Set<string>();
  const titles = new Set<string>();
  const isNew = ({ text }: ArticleRecord) => text.trim() !== '' && !texts.has(text);
  const items: ArticleRecord[] = [];
  for await (const record of articleRecords(news)) {
    if (!isNew(record)) continue;
    texts.add(record.text);
    items.push(record);
  }
  const step = Math.max(1, items.length / count);
  const used = Math.min(count, items.length);
  for (let index = 0; index < used; index += 1) {
    const record = items[Math.floor(index * step)];
    if (record) yield realArticle(record, titles);
  }
  let given = used;
  if (given >= count) return;
  for await (const record of articleRecords(encyclopedia)) {
    if (given >= count) return;
    if (!isNew(record)) continue;
    yield realArticle(record, titles);
    given += 1;
  }
}

function realArticle(record: ArticleRecord, titles: Set<string>): RealArticle {
  const published = parseMoment(record.date);
  const day = published?.toISOString().slice(0, 10);
  let title = record.title;
  for (let number = 1; titles.has(title); number += 1) {
    const mark = number === 1 && day ? day : `${number + 1}`;
    title = `${record.title} (${mark})`;
  }
  titles.add(title);
  return {
    title,
    paragraphs: firstWords(record.text, mostWords),
    published,
    category: record.category ?? undefined,
  };
}

/** The paragraphs of a text, one a line, up to so many words. */
function firstWords(text: string, most: number): string[] {
  const paragraphs: string[] = [];
  let left = most;
  for (const line of text.split(/\n+/)) {
    const words = line.trim().split(/\s+/).filter(Boolean).slice(0, left);
    if (words.length > 0) paragraphs.push(words.join(' '));
    left -= words.length;
    if (left <= 0) break;
  }
  return paragraphs;
}
