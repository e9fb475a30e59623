import { buildAlternation, type Piece, removeMatch, wordEnd, wordStart } from './word.ts';

/** A time of day, or `impossible` for what no clock shows, such as 25:00. */
export type Clock = { hour: number; minute: number; second: number } | 'impossible';

/** The part of the day that is named after a 12-hour time, and what it does to the hour. */
const dayParts: readonly { names: readonly string[]; hour: (hour: number) => number }[] = [
  {
    names: ['صباحا', 'ص', 'فجرا', 'قبل الظهر', 'بعد منتصف الليل', 'am', 'a.m.', 'a.m'],
    hour: (hour) => (hour === 12 ? 0 : hour <= 12 ? hour : Number.NaN),
  },
  {
    names: ['مساء', 'مساءا', 'م', 'عصرا', 'بعد الظهر', 'pm', 'p.m.', 'p.m'],
    hour: (hour) => (hour < 12 ? hour + 12 : hour),
  },
  // Noon reaches back to eleven, night past midnight.
  { names: ['ظهرا'], hour: (hour) => (hour < 6 ? hour + 12 : hour) },
  { names: ['ليلا'], hour: (hour) => (hour === 12 ? 0 : hour > 5 && hour < 12 ? hour + 12 : hour) },
];

const dayPart = `\\s*(${buildAlternation(dayParts.flatMap(({ names }) => names))})${wordEnd}`;
const theHour = `(?:${wordStart}${buildAlternation(['الساعة', 'عند الساعة', 'تمام الساعة', 'at'])}\\s*)`;

/** Each with the groups hour, minute, second, part of the day. */
const shapes = [
  // 20:02 · 20:02:00.000 · 3:05 مساء · 8.05 مساء (a full stop only with the part of the day)
  `${theHour}?(?<!\\d)(\\d{1,2})\\s?:\\s?(\\d{2})(?:\\s?:\\s?(\\d{2})(?:[.,]\\d+)?)?(?!\\d)(?:${dayPart})?`,
  `${theHour}?(?<!\\d)(\\d{1,2})\\.(\\d{2})()(?!\\d)${dayPart}`,
  // 8 مساء · الساعة 20
  `${theHour}?(?<!\\d)(\\d{1,2})()()(?!\\d)${dayPart}`,
  `${theHour}(\\d{1,2})()()(?!\\d)()`,
].map((shape) => new RegExp(shape, 'u'));

/**
 * Reads the time of day in folded text.
 *
 * @example readClock('الساعه 3:05 مساء')?.value // { hour: 15, minute: 5, second: 0 }
 */
export function readClock(folded: string): Piece<Clock> | undefined {
  for (const shape of shapes) {
    const match = shape.exec(folded);
    if (!match) continue;
    const [, hours, minutes, seconds, part] = match;
    const rule = dayParts.find(
      ({ names }) => part && new RegExp(`^${buildAlternation(names)}$`, 'u').test(part),
    );
    const hour = rule ? rule.hour(Number(hours)) : Number(hours);
    const minute = Number(minutes || 0);
    const second = Number(seconds || 0);
    const isPossible = hour <= 23 && minute <= 59 && second <= 59;
    return {
      value: isPossible ? { hour, minute, second } : 'impossible',
      rest: removeMatch(folded, match),
    };
  }
  return undefined;
}
