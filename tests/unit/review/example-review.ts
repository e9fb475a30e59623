import { readArticleBlocks } from '../../../scripts/review/article-blocks.ts';
import { diffBlocks } from '../../../scripts/review/diff/diff-blocks.ts';
import type { ArticleReview, Review } from '../../../scripts/review/review.ts';
import { articleOf } from './shown-rows.ts';

/** The review of an article by its two bodies. */
export function articleReview(
  before: string,
  after: string,
  changes: Partial<ArticleReview> = {},
): ArticleReview {
  const path = 'content/articles/2024/07/bell.mdx';
  const [old = [], blocks = []] = [before, after].map((body) =>
    readArticleBlocks(articleOf(body), path),
  );
  return {
    ...{ kind: 'modified', path, title: 'جرس الضباب', lang: 'ar', address: undefined },
    ...{
      published: new Date('2026-01-05T08:00:00Z'),
      isDraft: false,
      words: 3,
      minutes: 1,
      lead: undefined,
      fields: [],
    },
    ...{ rows: diffBlocks(old, blocks), newLinks: [], problems: [], thumbnails: new Map() },
    ...changes,
  };
}

/** A review of these articles, and of nothing else. */
export const reviewOf = (...articles: ArticleReview[]): Review => ({
  ...{
    articles,
    others: [],
    problems: [],
    elsewhere: [],
    buildTime: new Date('2026-01-05T08:00:00Z'),
  },
});
