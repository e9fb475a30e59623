/**
 * How wide a picture is in each place that pages have for one, as HTML's `sizes`. Of large pictures,
 * phones ask for less than their fine pixels could show, on pages of many pictures for two thirds
 * (some 1.3 pixels of the picture a CSS pixel): it is half of the bytes, and hardly seen.
 */
export const picturePlaces = {
  article: '(min-width: 64em) 60rem, 80vw',
  lead: '(min-width: 64em) 46rem, (min-width: 40em) 100vw, 66vw',
  card: '(min-width: 64em) 24rem, (min-width: 40em) 50vw, 66vw',
  row: '(min-width: 48em) 14rem, 33vw',
} as const;

export type PicturePlace = keyof typeof picturePlaces;
