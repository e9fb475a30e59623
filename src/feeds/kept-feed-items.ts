import type { Article } from '../library/article.ts';
import { bodyOf } from '../library/articles.ts';
import { type FeedItem, toFeedItem } from './feed-item.ts';

/** Cache of items: an article is in the feeds of its section and of each tag. */
const kept = new Map<string, { bodyKey: string; item: Promise<FeedItem> }>();
const mostKept = 2000;

/** Loads an article's item through the cache. */
export function feedItem(article: Article): Promise<FeedItem> {
  const known = kept.get(article.id);
  kept.delete(article.id);
  const item =
    known?.bodyKey === article.bodyKey
      ? known.item
      : bodyOf(article).then((body) => toFeedItem(article, body));
  kept.set(article.id, { bodyKey: article.bodyKey, item });
  const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return item;
}
