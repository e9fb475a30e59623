import { foldedMonthNames, parseHijriMonthName, parseMonthName } from '../month-names.ts';
import type { CalendarDay } from '../zone-clock.ts';
import { buildAlternation, type Piece, removeMatch, wordEnd, wordStart } from './word.ts';

export type DayReading =
  | { kind: 'day'; day: CalendarDay }
  /** 03/04/2020: the third of April or the fourth of March. */
  | { kind: 'ambiguous'; readings: readonly [CalendarDay, CalendarDay] }
  /** 31/02/2024, or two month names that disagree. */
  | { kind: 'impossible' };

const englishMonths = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const getMonthName = buildAlternation([...foldedMonthNames, ...englishMonths.flat()]);
/** `يوليو/تموز`, `تموز (يوليو)`. */
const month = `(${wordStart}${getMonthName}${wordEnd}(?:\\s{0,9}[/(-]\\s{0,9}${getMonthName}${wordEnd}\\s{0,9}\\)?)?)`;
const day = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
/** The letter م after a year says that it is of the Common Era. */
const year = `(?<!\\d)(\\d{4})(?!\\d)(?:\\s{0,9}م${wordEnd})?`;
const gap = '[\\s/.،,\\-]{0,9}';
const beforeYear = `${gap}(?:من\\s{1,9})?(?:(?:سنه|عام|العام)\\s{1,9})?`;

type Shape = { pattern: RegExp; read: (groups: readonly string[]) => DayReading };

/** Every way in which a day is written; the first that matches is taken. */
const shapes: readonly Shape[] = [
  {
    // 2024/07/08 · 2024-07-08T (ISO 8601)
    pattern: /(?<!\d)(\d{4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)(?:t(?=\d))?/u,
    read: ([y, , m, d]) => dayOf(y, m, d),
  },
  {
    // 13/04/2020
    pattern: /(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/u,
    read: ([first, , second, y]) => eitherOrder(dayOf(y, second, first), dayOf(y, first, second)),
  },
  {
    // 8 يوليو/تموز 2024 · 8 من شهر تموز، 2024 · 08 July 2024
    pattern: new RegExp(
      `${day}[\\s./-]{0,9}(?:(?:من|of)\\s{1,9})?(?:شهر\\s{1,9})?${month}${beforeYear}${year}`,
      'u',
    ),
    read: ([d, m, y]) => dayOf(y, monthNumber(m), d),
  },
  {
    // يوليو 8, 2024 · July 8, 2024
    pattern: new RegExp(`${month}[\\s./-]{0,9}${day}${beforeYear}${year}`, 'u'),
    read: ([m, d, y]) => dayOf(y, monthNumber(m), d),
  },
];

/**
 * Reads the day in folded text. A Hijri day beside a Gregorian one is passed over, for the two
 * may differ by where the crescent was seen; alone it is not read.
 *
 * @example readDay('8 يوليو/تموز 2024')?.value // { kind: 'day', day: { year: 2024, month: 7, … } }
 */
export function readDay(folded: string): Piece<DayReading> | undefined {
  const text = removeHijriDay(folded);
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(text);
    if (match) return { value: read(match.slice(1)), rest: removeMatch(text, match) };
  }
  return undefined;
}

const hijriNumbers =
  /(?<!\d)(?:1[34]\d\d([/.-])\d{1,2}\1\d{1,2}|\d{1,2}([/.-])\d{1,2}\2 ?1[34]\d\d)(?!\d)(?:\s{0,9}ه(?!\p{L}))?/gu;
const hijriWords =
  /(?<!\d)\d{1,2}[\s-]{1,9}(?:من\s{1,9})?(\p{L}+(?:\s\p{L}+){0,2}?)[\s،,-]{1,9}(?:(?:سنه|عام)\s{1,9})?1[34]\d\d(?!\d)(?:\s{0,9}ه(?!\p{L}))?/gu;

/** No website is older than 1990, so years from 1300 to 1499 count from the Hijra. */
function removeHijriDay(text: string): string {
  return text
    .replace(hijriNumbers, ' ')
    .replace(hijriWords, (match, name: string) => (parseHijriMonthName(name) ? ' ' : match));
}

function monthNumber(name = ''): number | undefined {
  const english = englishMonths.findIndex((names) => names.includes(name));
  return english >= 0 ? english + 1 : parseMonthName(name);
}

function dayOf(y: string | undefined, m: string | number | undefined, d: string | undefined) {
  const date = { year: Number(y), month: Number(m), day: Number(d) };
  // Date rolls 31 February over into March, which shows that there is no such day.
  const probe = new Date(Date.UTC(date.year, date.month - 1, date.day));
  const exists = probe.getUTCMonth() === date.month - 1 && probe.getUTCDate() === date.day;
  return exists ? { kind: 'day' as const, day: date } : { kind: 'impossible' as const };
}

function eitherOrder(
  dayFirst: ReturnType<typeof dayOf>,
  monthFirst: ReturnType<typeof dayOf>,
): DayReading {
  if (dayFirst.kind === 'impossible') return monthFirst;
  if (monthFirst.kind === 'impossible' || dayFirst.day.day === dayFirst.day.month) return dayFirst;
  return { kind: 'ambiguous', readings: [dayFirst.day, monthFirst.day] };
}
