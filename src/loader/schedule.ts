import type { ArticleMetadata } from './read-article.ts';

/** What the passing of time will change of a site. */
export interface Schedule {
  /** Number of scheduled articles. */
  count: number;
  /** When the first of them is due; undefined if none is scheduled. */
  next: Date | undefined;
  /** When the next public article is over or withdrawn. */
  nextEnd?: Date | undefined;
}

/** The fields that decide whether an article is public. */
type Publication = Pick<ArticleMetadata, 'published' | 'draft' | 'unpublish'>;

/** Whether an article's time of publication is in the future. */
export function isScheduled({ published }: Pick<Publication, 'published'>, now: Date): boolean {
  return published.getTime() > now.getTime();
}

/** Whether an article was public and is so no more. */
export function isWithdrawn({ draft, unpublish }: Omit<Publication, 'published'>, now: Date) {
  return !draft && hasPassed(unpublish, now);
}

/** Whether a notice is over. */
export function isOver({ expires }: Pick<ArticleMetadata, 'expires'>, now: Date): boolean {
  return hasPassed(expires, now);
}

/** Whether an article is public: no draft, its time has come, and it is not withdrawn. */
export function isPublished(article: Publication, now: Date): boolean {
  return !article.draft && !isScheduled(article, now) && !hasPassed(article.unpublish, now);
}

/** Counts scheduled articles, without drafts, and finds the times of the next changes. */
export function summarizeSchedule(
  articles: readonly { metadata: Publication & Pick<ArticleMetadata, 'expires'> }[],
  now: Date,
): Schedule {
  const all = articles.map(({ metadata }) => metadata).filter(({ draft }) => !draft);
  const times = all
    .filter((article) => isScheduled(article, now))
    .map(({ published }) => published);
  const ends = all
    .filter((article) => isPublished(article, now))
    .flatMap(({ expires, unpublish }) => [expires ?? [], unpublish ?? []].flat())
    .filter((end) => !hasPassed(end, now));
  return { count: times.length, next: findEarliest(times), nextEnd: findEarliest(ends) };
}

/** The next time at which the site differs from what it is now. */
export function findNextChange({ next, nextEnd }: Schedule): Date | undefined {
  return findEarliest([next ?? [], nextEnd ?? []].flat());
}

function hasPassed(moment: Date | undefined, now: Date): boolean {
  return moment !== undefined && moment.getTime() <= now.getTime();
}

function findEarliest(times: readonly Date[]): Date | undefined {
  if (times.length === 0) return undefined;
  return new Date(times.reduce((least, time) => Math.min(least, time.getTime()), Infinity));
}
