import type { ArticleMetadata } from './read-article.ts';

/** Scheduled articles. */
export interface Schedule {
  /** Number of scheduled articles. */
  count: number;
  /** When the first of them is due; undefined if none is scheduled. */
  next: Date | undefined;
}

/** The fields that decide whether an article is public. */
type Publication = Pick<ArticleMetadata, 'published' | 'draft'>;

/** Whether an article's time of publication is in the future. */
export function isScheduled({ published }: Pick<Publication, 'published'>, now: Date): boolean {
  return published.getTime() > now.getTime();
}

/** Whether an article is public: no draft, and its time has come. */
export function isPublished(article: Publication, now: Date): boolean {
  return !article.draft && !isScheduled(article, now);
}

/** Counts scheduled articles, without drafts. */
export function summarizeSchedule(
  articles: readonly { metadata: Publication }[],
  now: Date,
): Schedule {
  const times = articles
    .filter(({ metadata }) => !metadata.draft && isScheduled(metadata, now))
    .map(({ metadata }) => metadata.published.getTime());
  const next = times.length > 0 ? new Date(times.reduce((a, b) => Math.min(a, b))) : undefined;
  return { count: times.length, next };
}
