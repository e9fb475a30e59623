import { formatMoment } from '../arabic/dates.ts';
import type { CommandLocale } from '../i18n/command-locale.ts';
import { scheduleMessages } from '../i18n/commands/schedule-messages.ts';
import { site } from '../site/settings.ts';
import type { Schedule } from './schedule.ts';

/** Formats how many articles are scheduled, and when the next is due; undefined if none is. */
export function formatSchedule(
  { count, next }: Schedule,
  locale: CommandLocale,
): string | undefined {
  return next && scheduleMessages(locale).waiting(count, formatMoment(next, site.dates));
}
