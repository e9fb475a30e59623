import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../loader/folders.ts';
import { markUsed } from '../loader/prune-files.ts';
import { writeAtomically } from '../loader/write-atomically.ts';
import { type CardText, createCardDigest } from './card-address.ts';

/**
 * Renders the social card of an article through a cache; the key is the digest of its content.
 * Drawing and encoding run in the thread pool, while pages render.
 *
 * @returns The bytes of a PNG file of `cardSize`.
 * @throws When the article's picture cannot be decoded any more.
 */
export async function loadArticleCard(card: CardText): Promise<Buffer> {
  const digest = (await createCardDigest())(card);
  const known = await readFile(fileOf(digest)).catch(() => undefined);
  if (known && known.length > 0) {
    await markUsed(fileOf(digest));
    return known;
  }
  return drawOnce(card, digest);
}

/**
 * Draws an article's card into the cache unless it is there: a build asks this of every card, and few are new.
 *
 * @throws When the article's picture cannot be decoded any more.
 */
export async function prepareArticleCard(card: CardText): Promise<void> {
  const digest = (await createCardDigest())(card);
  if (!(await markUsed(fileOf(digest)))) await drawOnce(card, digest);
}

function drawOnce(card: CardText, digest: string): Promise<Buffer> {
  const drawn = pendingCards.get(digest) ?? makeCard(card, fileOf(digest));
  pendingCards.set(digest, drawn);
  return drawn.finally(() => pendingCards.delete(digest));
}

const folder = join(cacheFolder, 'cards');
const fileOf = (digest: string) => join(folder, `${digest}.png`);
/** Concurrent requests for a card share one drawing. */
const pendingCards = new Map<string, Promise<Buffer>>();

async function makeCard(card: CardText, file: string): Promise<Buffer> {
  // Its packages take a tenth of a second to load, and an edit rarely changes a card.
  const { drawCard } = await import('./draw-card.ts');
  const png = await drawCard(card);
  await mkdir(folder, { recursive: true });
  await writeAtomically(file, png);
  return png;
}
