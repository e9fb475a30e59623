/**
 * Width of a picture in each layout position, as HTML's `sizes`. For large pictures, phones request
 * fewer pixels than their screens have; on pages with many pictures two thirds (some 1.3 picture
 * pixels for each CSS pixel): that halves the bytes with little visible difference.
 */
export const picturePlaces = {
  article: '(min-width: 64em) 60rem, 80vw',
  lead: '(min-width: 64em) 46rem, (min-width: 40em) 100vw, 66vw',
  card: '(min-width: 64em) 24rem, (min-width: 40em) 50vw, 66vw',
  row: '(min-width: 48em) 14rem, 33vw',
} as const;

export type PicturePlace = keyof typeof picturePlaces;
