import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { site } from '../site.config.ts';

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
const drawing = ['src/cards/*.ts', 'src/typefaces/*.ts', 'src/arabic/bidi.ts', 'package-lock.json'];

let version: Promise<string> | undefined;

/** The digest of all that a card shows; so its file may be cached for ever. */
export async function cardDigest({ picture, ...words }: CardText): Promise<string> {
  version ??= drawingVersion();
  return createHash('sha256')
    .update(`${await version}\0${JSON.stringify(words)}\0${picture?.digest ?? ''}`)
    .digest('hex')
    .slice(0, 16);
}

async function drawingVersion(): Promise<string> {
  const hash = createHash('sha256').update(`${site.title}\0${site.typefaces}`);
  for (const file of (await glob(drawing, { cwd: process.cwd() })).sort()) {
    hash.update(await readFile(resolve(file)));
  }
  return hash.digest('hex');
}

/** The path of a card, from the site's root. */
export function cardPath(digest: string): string {
  return `/cards/${digest}.png`;
}
