import type { Picture } from './compiled-body.ts';

/** The formats of pictures: every width is there in AVIF, one in WebP for browsers without it. */
export type PictureFormat = 'avif' | 'webp';

/** Widest version for browsers without AVIF, in pixels: as sharp as a text column needs. */
const widestFallback = 1080;

/** Chooses the width of the file for browsers without AVIF. @param widths Ascending, at least one. */
export function chooseFallbackWidth(widths: readonly number[]): number | undefined {
  return widths.findLast((width) => width <= widestFallback) ?? widths[0];
}

/**
 * Formats a picture's versions as a `srcset` value.
 *
 * @example formatSrcset(picture) // '/media/ab-480.avif 480w, /media/ab-768.avif 768w'
 */
export function formatSrcset({ sources }: Picture): string {
  return sources.map(({ url, width }) => `${url} ${width}w`).join(', ');
}
