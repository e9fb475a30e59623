/**
 * Characters that stand for the fields of a draft in the preview's template; private use, so that
 * no text of the site has them.
 */
export const slots = {
  title: '\uE100',
  description: '\uE101',
  section: '\uE102',
  author: '\uE103',
  caption: '\uE104',
  credit: '\uE105',
  alt: '\uE106',
} as const;

/** Stands for the moment of publication. */
export const previewMoment = new Date('1901-01-01T00:00:00Z');

/** Stands for the reading time, in minutes. */
export const previewMinutes = 9999;
