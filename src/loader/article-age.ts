import { getDayInZone } from '../arabic/dates.ts';
import { site } from '../site/settings.ts';
import type { ArticleMetadata } from './read-article.ts';

/**
 * The age of an article in whole years by the calendar of the site's zone, if the settings want readers
 * to know it.
 *
 * @param settings Years from which it is told, for some sections others.
 */
export function computeNoticedAge(
  { published, section }: Pick<ArticleMetadata, 'published' | 'section'>,
  now: Date,
  { years, sections } = site.ageNotice,
): number | undefined {
  const least = (section !== undefined ? sections[section] : undefined) ?? years;
  if (least === undefined) return undefined;
  const [then, today] = [published, now].map((date) => getDayInZone(date, site.dates.timeZone));
  if (!then || !today) return undefined;
  const isBeforeDay =
    today.month < then.month || (today.month === then.month && today.day < then.day);
  const age = today.year - then.year - (isBeforeDay ? 1 : 0);
  return age >= least ? age : undefined;
}
