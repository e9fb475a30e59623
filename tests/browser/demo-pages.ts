/** A page of each kind on `tests/sites/demo`. */
export const demoPages = {
  home: '/',
  /** Illustrated, of about 600 words. */
  article: '/2024/07/boat-of-teak/',
  /** An article with every element. */
  components: '/2024/09/sailors-bench/',
  /** Footnotes, tables, code. */
  formatting: '/2024/10/log-book/',
  poem: '/2023/11/song-of-oars/',
  corrected: '/2023/06/height-of-tide/',
  foreign: '/2023/06/cordier/',
  sections: '/sections/',
  section: '/sections/sea/',
  tags: '/tags/',
  tag: '/tags/boats/',
  numbered: '/tags/boats/page/1/',
  authors: '/authors/',
  author: '/authors/layla-bahri/',
  archive: '/archive/',
  year: '/archive/2024/',
  month: '/archive/2024/07/',
  series: '/series/first-voyage/',
  corrections: '/corrections/',
  search: '/search/',
  results: `/search/?q=${encodeURIComponent('الحبل')}`,
  manual: '/manual/',
  write: '/write/',
  offline: '/offline/',
  about: '/about/',
  missing: '/2024/07/no-such-story/',
} as const;

/** An article between two parts of its series. */
export const middlePart = '/2024/05/second-day/';

/** A page of the writers' manual. */
export const manualPage = '/manual/components/';
