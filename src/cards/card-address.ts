/** Pixels of a card: the shape that previews of shared links show whole (ogp.me, 1.91 : 1). */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * The path of the card made of a picture, from the site's root.
 *
 * @param digest The digest of the picture's bytes; so a card may be cached for ever.
 */
export function cardPath(digest: string): string {
  return `/cards/${digest}.jpg`;
}
