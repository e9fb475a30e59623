import { foldForMatch } from '../../arabic/fold.ts';
import { resolveWallTime } from '../../arabic/timestamp/zoned-moment.ts';
import type { Timestamp } from '../../arabic/timestamp.ts';

/** Months of the Solar Hijri calendar, as Persian pages write them. */
const months = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
].map(foldForMatch);
const written = new RegExp(`(\\d{1,2}) (${months.join('|')})(?: ماه)? (1[34]\\d{2})`, 'u');
const numeric = /(?<!\d)(1[34]\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/u;

/**
 * Reads a line with a date of Iran's calendar, with its time where there is one (Iran's time).
 *
 * @example jalaliStamps('۲۹ بهمن ۱۳۹۸ - ۰۶:۵۵') // 2020-02-18T03:25:00Z
 */
export function jalaliStamps(line: string): Timestamp[] {
  const text = foldForMatch(line);
  const named = written.exec(text);
  const digits = numeric.exec(text);
  const [year, month, day] = named
    ? [Number(named[3]), months.indexOf(named[2] ?? '') + 1, Number(named[1])]
    : digits
      ? [Number(digits[1]), Number(digits[2]), Number(digits[3])]
      : [0, 0, 0];
  const wall = year > 0 ? gregorianDay(year, month, day) : undefined;
  if (!wall) return [];
  const rest = text.replace(named?.[0] ?? digits?.[0] ?? '', ' ');
  const clock = /(?<!\d)(\d{1,2}) ?: ?(\d{2})(?!\d)/.exec(rest);
  const [hour, minute] = [Number(clock?.[1] ?? 0), Number(clock?.[2] ?? 0)];
  const moment = resolveWallTime({ ...wall, hour, minute, second: 0 }, 'Asia/Tehran');
  const label = /به ?روز|ویرایش|ويرايش/u.test(line)
    ? 'updated'
    : /انتشار/u.test(line)
      ? 'published'
      : undefined;
  return [{ label, text: line.trim(), kind: 'moment', moment, assumed: clock ? [] : ['time'] }];
}

/** The Gregorian day of a day of Iran's calendar, by ICU's tables (CLDR calendar `persian`). */
function gregorianDay(year: number, month: number, day: number) {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const nowruz = Date.UTC(year + 621, 2, 19);
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  for (let offset = passed + day - 1; offset <= passed + day + 4; offset += 1) {
    const date = new Date(nowruz + offset * 86_400_000);
    const parts = Object.fromEntries(
      format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    const isThat = parts['year'] === year && parts['month'] === month && parts['day'] === day;
    if (isThat)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}
