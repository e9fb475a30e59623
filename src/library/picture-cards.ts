import { resolve } from 'node:path';
import { pictureCard } from '../cards/picture-card.ts';
import { allArticles } from './articles.ts';

/** The cards of all lead pictures, by digest: each makes its JPEG, or takes it from the cache. */
export async function pictureCards(): Promise<ReadonlyMap<string, () => Promise<Buffer>>> {
  const cards = new Map<string, () => Promise<Buffer>>();
  for (const { image } of await allArticles()) {
    if (!image) continue;
    const { digest, file } = image.original;
    cards.set(digest, () => pictureCard({ file: resolve(file), digest }));
  }
  return cards;
}
