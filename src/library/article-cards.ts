import { articleCard } from '../cards/article-card.ts';
import type { CardText } from '../cards/card-address.ts';
import { mapConcurrently } from '../loader/map-concurrently.ts';
import { allArticles } from './articles.ts';
import { cardText } from './card-text.ts';

/** Cards drawn at a time: as many as the thread pool has threads. */
const inFlight = 4;

/**
 * The cards of all articles, by digest. In a build, drawing begins at once and goes on beside the
 * pages, so that a card is in the cache by the time that its turn comes.
 */
export async function articleCards(): Promise<ReadonlyMap<string, CardText>> {
  const cards = new Map<string, CardText>();
  for (const article of await allArticles()) {
    if (article.card !== undefined) cards.set(article.card, cardText(article));
  }
  if (import.meta.env.PROD) {
    // What fails here fails again, and is reported, when the card's own page is made.
    mapConcurrently([...cards.values()], inFlight, async (card) => {
      await articleCard(card);
    }).catch(() => {});
  }
  return cards;
}
