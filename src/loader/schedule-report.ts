import { formatMoment } from '../arabic/dates.ts';
import type { CommandLocale } from '../i18n/command-locale.ts';
import { scheduleMessages } from '../i18n/commands/schedule-messages.ts';
import { site } from '../site/settings.ts';
import type { Schedule } from './schedule.ts';

/**
 * Formats how many articles are scheduled, when the next is due, and when the next public one ends;
 * undefined if nothing is to come.
 */
export function formatSchedule(
  { count, next, nextEnd }: Schedule,
  locale: CommandLocale,
): string | undefined {
  const messages = scheduleMessages(locale);
  const lines = [
    next && messages.waiting(count, formatMoment(next, site.dates)),
    nextEnd && messages.ending(formatMoment(nextEnd, site.dates)),
  ].filter((line) => line !== undefined);
  return lines.length > 0 ? lines.join('\n') : undefined;
}
