/**
 * How wide a picture is in each place that pages have for one, as HTML's `sizes`. Of large pictures,
 * phones ask for four fifths of what their fine pixels could show: nobody sees the difference, and
 * it is half of the bytes.
 */
export const picturePlaces = {
  article: '(min-width: 64em) 60rem, 80vw',
  lead: '(min-width: 64em) 46rem, 80vw',
  card: '(min-width: 64em) 24rem, (min-width: 40em) 50vw, 100vw',
  row: '(min-width: 48em) 14rem, 33vw',
} as const;

export type PicturePlace = keyof typeof picturePlaces;
