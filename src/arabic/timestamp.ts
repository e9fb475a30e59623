import { foldForMatch } from './fold.ts';
import { readDay } from './timestamp/calendar-day.ts';
import { readClock } from './timestamp/clock.ts';
import { type StampLabel, stampLabels } from './timestamp/labels.ts';
import { buildAlternation, wordEnd, wordStart } from './timestamp/word.ts';
import { readZone } from './timestamp/zone.ts';
import { resolveWallTime } from './timestamp/zoned-moment.ts';
import type { CalendarDay } from './zone-clock.ts';

export type { StampLabel } from './timestamp/labels.ts';

/** What a line says about a moment. Nothing is ever guessed. */
export type Timestamp = { label: StampLabel | undefined; text: string } & (
  | {
      kind: 'moment';
      moment: Date;
      /** What the text leaves out: `time` means midnight was taken, `zone` the zone passed in. */
      assumed: readonly ('time' | 'zone')[];
    }
  /** 03/04/2020: the days that it may mean. */
  | { kind: 'ambiguous'; readings: readonly [CalendarDay, CalendarDay] }
  /** 31 February, 25:00, `يوليو/آب`. */
  | { kind: 'impossible' }
  /** It has the label of a stamp and a number, but more or other than a date; `rest` is that. */
  | { kind: 'unreadable'; rest: string }
);

const labelOf = (label: StampLabel) =>
  new RegExp(
    `^[\\s([*•·|،,\\-–—]*${buildAlternation(stampLabels[label])}${wordEnd}\\s*[)\\]]*\\s*([:：]?)`,
    'u',
  );
const labelPatterns = [
  ['published', labelOf('published')],
  ['updated', labelOf('updated')],
] as const;

/** Words and marks that may stand around a date and say nothing new. */
const fillers = new RegExp(
  `${wordStart}(?:${buildAlternation([
    ...['الأحد', 'الاثنين', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    ...['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
    ...['يوم', 'في', 'بتاريخ', 'تاريخ', 'الموافق', 'الساعة', 'عند', 'تمام', 'هـ'],
    ...['التوقيت المحلي', 'بالتوقيت المحلي', 'on', 'at', 'local time'],
  ])})${wordEnd}|[\\s:،,؛;|()\\[\\]•·./\\-–—]+`,
  'gu',
);

/**
 * Reads a line that is a time stamp and nothing else, as newsrooms write it: an optional label,
 * a day, a time of day, a time zone, in any order and in any script's digits.
 *
 * @param text One line, such as `تم النشر: 2024/07/08 الساعة 20:02 بتوقيت غرينتش`.
 * @param timeZone IANA zone for stamps that name none.
 * @returns What it says; nothing where the line is no stamp, as with a sentence that has a date.
 * @throws RangeError for a `timeZone` that the ICU data does not know.
 * @example parseTimestamp('٨ يوليو ٢٠٢٤ - ٣:٠٥ مساءً', 'Asia/Riyadh') // 2024-07-08T12:05:00Z
 */
export function parseTimestamp(text: string, timeZone: string): Timestamp | undefined {
  const folded = foldForMatch(text);
  const { label, hasColon, length } = labelAt(folded);
  const body = folded.slice(length);
  const stamp = { label, text: text.trim() };
  const day = readDay(body);
  const clock = readClock(day?.rest ?? body);
  const zone = readZone(clock?.rest ?? day?.rest ?? body);
  const rest = (zone?.rest ?? clock?.rest ?? day?.rest ?? body).replace(fillers, ' ').trim();

  if (!day || rest !== '') {
    const claimsToBeOne = label !== undefined && /\d/.test(body) && (hasColon || rest === '');
    return claimsToBeOne ? { ...stamp, kind: 'unreadable', rest } : undefined;
  }
  if (day.value.kind === 'impossible' || clock?.value === 'impossible') {
    return { ...stamp, kind: 'impossible' };
  }
  if (day.value.kind === 'ambiguous') return { ...stamp, ...day.value };
  const time = clock?.value ?? { hour: 0, minute: 0, second: 0 };
  const moment = resolveWallTime({ ...day.value.day, ...time }, zone?.value ?? timeZone);
  const assumed = [...(clock ? [] : (['time'] as const)), ...(zone ? [] : (['zone'] as const))];
  return { ...stamp, kind: 'moment', moment, assumed };
}

/** Words; no label has so many, so that nothing behind them can be a part of it. */
const longestLabel = 8;

/**
 * Reads a line of one or more stamps: `نُشر: 8 يوليو 2024 | آخر تحديث: 9 يوليو 2024`.
 *
 * @returns The stamps in order; none where any part of the line is no stamp.
 */
export function parseTimestamps(line: string, timeZone: string): Timestamp[] {
  const words = line.split(/\s+/).filter((word) => word !== '');
  const starts: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const rest = foldForMatch(words.slice(index, index + longestLabel).join(' '));
    const { length } = labelAt(rest);
    if (length === 0) continue;
    starts.push(index);
    // `تاريخ النشر` is one label although its second word is one too.
    index += Math.max(0, rest.slice(0, length).trim().split(/\s+/).length - 1);
  }
  if (starts[0] !== 0) starts.unshift(0);
  const parts = starts.map((start, index) => words.slice(start, starts[index + 1]).join(' '));
  const stamps = parts.map((part) => parseTimestamp(part, timeZone));
  return stamps.every((stamp) => stamp !== undefined) ? stamps : [];
}

function labelAt(folded: string) {
  for (const [label, pattern] of labelPatterns) {
    const match = pattern.exec(folded);
    if (match) return { label, hasColon: match[1] !== '', length: match[0].length };
  }
  return { label: undefined, hasColon: false, length: 0 };
}
