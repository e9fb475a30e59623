import type { ArticleSummary, Summary } from '../../../scripts/review/summary.ts';

/** An article as a summary has it. */
export const exampleArticle: ArticleSummary = {
  kind: 'modified',
  path: 'content/articles/2024/07/bell.mdx',
  title: 'جرس الضباب',
  address: '/2024/07/bell/',
  published: '2024-07-08T20:02:00.000Z',
  isDraft: false,
  words: 640,
  minutes: 4,
  picture: { alt: 'جرس من نحاس', credit: 'تصوير: ليلى بحري' },
  remarks: [
    {
      severity: 'error',
      file: 'content/articles/2024/07/bell.mdx',
      line: 6,
      message: 'لا وسم باسم «fog».',
      advice: 'لعلّك تقصد «frog»؟',
    },
  ],
  remarksLeft: 0,
  fields: [{ name: 'title', before: 'الجرس', after: 'جرس الضباب' }],
  newLinks: [],
  newLinksLeft: 0,
  rows: [
    {
      kind: 'paragraph',
      state: 'changed',
      parts: [
        { state: 'same', text: 'مضى القارب', isJoined: false },
        { state: 'removed', text: 'الى', isJoined: false },
        { state: 'added', text: 'إلى', isJoined: false },
        { state: 'same', text: 'الجزيرة', isJoined: false },
      ],
    },
  ],
  hasMoreRows: false,
};

/** A summary of these articles. */
export function summaryOf(articles: readonly ArticleSummary[]): Summary {
  return {
    version: 1,
    buildTime: '2026-01-05T08:00:00.000Z',
    counts: { errors: 1, warnings: 0, hints: 0, files: 1 },
    articles: [...articles],
    ...{ articlesLeft: 0, remarks: [], remarksLeft: 0, elsewhere: [], elsewhereLeft: 0 },
  };
}
