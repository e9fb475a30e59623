import { prepareArticleCard } from '../cards/article-card.ts';
import type { CardText } from '../cards/card-address.ts';
import { mapConcurrently } from '../loader/map-concurrently.ts';
import { allArticles } from './articles.ts';
import { createCardOf } from './card-text.ts';

/** Concurrency of drawing: the number of threads of the thread pool. */
const concurrency = 4;

/**
 * The cards of all articles, by digest. In a build, drawing starts at once in the background, so
 * that a card is cached before its page is rendered.
 */
export async function articleCards(): Promise<ReadonlyMap<string, CardText>> {
  const cards = new Map<string, CardText>();
  const cardOf = createCardOf();
  for (const [at, article] of (await allArticles()).entries()) {
    const card = cardOf(article, at);
    if (card && article.card !== undefined) cards.set(article.card, card);
  }
  if (import.meta.env.PROD) {
    // The card's own page draws it again, and reports the error.
    mapConcurrently([...cards.values()], concurrency, prepareArticleCard).catch(() => {});
  }
  return cards;
}
