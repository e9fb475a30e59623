import type { Picture } from './compiled-body.ts';

/** The formats that every version of a picture is made in, the leaner first. */
export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/**
 * A picture's versions in one format, as `srcset` writes them. Addresses differ by their ending
 * alone.
 *
 * @example formatSrcset(picture, 'avif') // '/media/ab-480.avif 480w, /media/ab-720.avif 720w'
 */
export function formatSrcset({ sources }: Picture, format: PictureFormat): string {
  return sources
    .map(({ url, width }) => `${url.replace(/\.webp$/, `.${format}`)} ${width}w`)
    .join(', ');
}
