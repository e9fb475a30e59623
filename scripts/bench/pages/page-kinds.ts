/** One page of each kind on the project's own site; the article is illustrated, of about 600 words. */
export const pageKinds = {
  home: '/',
  article: '/2019/11/aflaj-of-oman/',
  /** An article with every component. */
  components: '/2024/10/components/',
  /** Footnotes, tables, code. */
  formatting: '/2024/10/formatting-text/',
  poem: '/2022/12/biography-of-a-reed/',
  corrected: '/2020/02/al-biruni-measures-the-earth/',
  sections: '/sections/',
  section: '/sections/science/',
  tags: '/tags/',
  tag: '/tags/typography/',
  authors: '/authors/',
  author: '/authors/nawal-idrissi/',
  archive: '/archive/',
  year: '/archive/2024/',
  month: '/archive/2024/07/',
  series: '/series/voyages/',
  search: '/search/',
  results: '/search/?q=%D8%A7%D9%84%D8%AD%D8%A8%D8%B1',
  corrections: '/corrections/',
  about: '/about/',
  missing: '/2024/07/no-such-story/',
} as const;

export type PageKind = keyof typeof pageKinds;

/** The kinds that the bench measures. */
export const benchedKinds = ['home', 'article', 'tag', 'archive', 'search', 'results'] as const;
export type BenchedKind = (typeof benchedKinds)[number];
