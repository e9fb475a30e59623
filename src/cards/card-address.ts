import { hash } from 'node:crypto';
import { digestEngineFiles } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';

/**
 * Size of a card in pixels: previews of shared links show this ratio uncropped (ogp.me, 1.91 : 1).
 */
export const cardSize = { width: 1200, height: 630 } as const;

/** The content of an article's card. */
export interface CardText {
  title: string;
  /** Above the title. */
  section: string | undefined;
  /** Below it: authors and date. */
  byline: string;
  lang: string;
  /** The lead picture, beside the text. */
  picture: { file: string; digest: string } | undefined;
}

/* Inputs of the cache key: code that draws cards. */
const drawing = ['src/cards/*.ts', 'src/typefaces/*.ts', 'src/arabic/bidi.ts'];

let version: Promise<string> | undefined;

/**
 * Creates the function that digests a card's content; the digest is part of its address, so that
 * its file may be cached for ever.
 */
export async function createCardDigest(): Promise<(card: CardText) => string> {
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
