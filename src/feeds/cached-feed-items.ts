import type { Article } from '../library/article.ts';
import { loadBody } from '../library/articles.ts';
import { type FeedItem, toFeedItem } from './feed-item.ts';

/** Cache of items: an article is in the feeds of its section and of each tag. */
const cache = new Map<string, { bodyKey: string; item: Promise<FeedItem> }>();
const mostKept = 2000;

/** Loads an article's item through the cache. */
export function loadFeedItem(article: Article): Promise<FeedItem> {
  const known = cache.get(article.id);
  cache.delete(article.id);
  const item =
    known?.bodyKey === article.bodyKey
      ? known.item
      : loadBody(article).then((body) => toFeedItem(article, body));
  cache.set(article.id, { bodyKey: article.bodyKey, item });
  const oldest = cache.size > mostKept ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  return item;
}
