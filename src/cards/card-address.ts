import { hash } from 'node:crypto';
import { digestEngineFiles } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';

/** Pixels of a card: the shape that previews of shared links show whole (ogp.me, 1.91 : 1). */
export const cardSize = { width: 1200, height: 630 } as const;

/** What stands on an article's card. */
export interface CardText {
  title: string;
  /** Above the title. */
  section: string | undefined;
  /** Below it: who, and when. */
  byline: string;
  lang: string;
  /** The lead picture, which stands beside the words. */
  picture: { file: string; digest: string } | undefined;
}

/* A card depends on its words and on how cards are drawn; a number to be raised by hand would be
 * forgotten. */
const drawing = ['src/cards/*.ts', 'src/typefaces/*.ts', 'src/arabic/bidi.ts'];

let version: Promise<string> | undefined;

/** Finds the digest of all that a card shows; so its file may be cached for ever. */
export async function cardDigests(): Promise<(card: CardText) => string> {
  version ??= drawingVersion();
  const drawnBy = await version;
  return ({ picture, ...words }) =>
    hash('sha256', `${drawnBy}\0${JSON.stringify(words)}\0${picture?.digest ?? ''}`).slice(0, 16);
}

async function drawingVersion(): Promise<string> {
  const look = JSON.stringify([site.title, site.typefaces, site.design.light]);
  return hash('sha256', `${look}\0${await digestEngineFiles(drawing)}`);
}

/** The path of a card, from the site's root. */
export function cardPath(digest: string): string {
  return `/cards/${digest}.png`;
}
