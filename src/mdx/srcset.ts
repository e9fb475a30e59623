import type { Picture } from './compiled-body.ts';

/** The formats of every version of a picture, the smaller first. */
export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/**
 * Formats a picture's versions as a `srcset` value. Addresses of formats differ only by extension.
 *
 * @example formatSrcset(picture, 'avif') // '/media/ab-480.avif 480w, /media/ab-720.avif 720w'
 */
export function formatSrcset({ sources }: Picture, format: PictureFormat): string {
  return sources
    .map(({ url, width }) => `${url.replace(/\.webp$/, `.${format}`)} ${width}w`)
    .join(', ');
}
