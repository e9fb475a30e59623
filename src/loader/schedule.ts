import type { ArticleMetadata } from './read-article.ts';

/** Articles that wait for their time. */
export interface Schedule {
  /** How many they are. */
  count: number;
  /** When the first of them is due; nothing where none waits. */
  next: Date | undefined;
}

/** What decides whether an article is public. */
type Publication = Pick<ArticleMetadata, 'published' | 'draft'>;

/** Whether an article's time of publication lies ahead. */
export function isScheduled({ published }: Pick<Publication, 'published'>, now: Date): boolean {
  return published.getTime() > now.getTime();
}

/** Whether readers may know of an article: it is no draft, and its time has come. */
export function isPublished(article: Publication, now: Date): boolean {
  return !article.draft && !isScheduled(article, now);
}

/** Counts the articles that wait for their time; drafts have none. */
export function scheduleOf(articles: readonly { metadata: Publication }[], now: Date): Schedule {
  const times = articles
    .filter(({ metadata }) => !metadata.draft && isScheduled(metadata, now))
    .map(({ metadata }) => metadata.published.getTime());
  const next = times.length > 0 ? new Date(times.reduce((a, b) => Math.min(a, b))) : undefined;
  return { count: times.length, next };
}
