import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatMoment,
  formatMonth,
  formatNumber,
  formatWeekday,
  getDayInZone,
  getMonthName,
} from '../../../src/arabic/dates.ts';
import { type DatePolicy, datePolicySchema } from '../../../src/settings/site-settings.ts';

const policy = (changes: Partial<DatePolicy> = {}): DatePolicy => ({
  ...datePolicySchema.parse({}),
  ...changes,
});
const july = new Date('2024-07-08T20:02:00Z');

describe('a day is written', () => {
  test.each<[string, Partial<DatePolicy>, string]>([
    ['in international names', {}, '8 يوليو 2024'],
    ['in the Levant’s names', { monthNames: 'levantine' }, '8 تموز 2024'],
    ['in both', { monthNames: 'both' }, '8 يوليو/تموز 2024'],
    ['in Morocco’s', { monthNames: 'moroccan' }, '8 يوليوز 2024'],
    ['in Tunisia’s and Algeria’s', { monthNames: 'tunisian-algerian' }, '8 جويلية 2024'],
    ['in Arabic-Indic digits', { digits: 'arab' }, '٨ يوليو ٢٠٢٤'],
    ['in the Umm al-Qura calendar', { calendar: 'umm-al-qura' }, '2 محرم 1446 هـ'],
    ['in both calendars', { calendar: 'both' }, '8 يوليو 2024 الموافق 2 محرم 1446 هـ'],
    [
      'in every choice at once',
      { calendar: 'both', digits: 'arab', monthNames: 'both' },
      '٨ يوليو/تموز ٢٠٢٤ الموافق ٢ محرم ١٤٤٦ هـ',
    ],
  ])('%s', (_how, changes, expected) => {
    expect(formatDay(july, policy(changes))).toBe(expected);
  });
});

test('a moment has its day, its time in 24 hours and the zone’s label', () => {
  expect(formatMoment(july, policy())).toBe('8 يوليو 2024، 20:02 بتوقيت غرينتش');
  const gaza = policy({ timeZone: 'Asia/Gaza', timeZoneLabel: 'بتوقيت غزة', digits: 'arab' });
  expect(formatMoment(july, gaza)).toBe('٨ يوليو ٢٠٢٤، ٢٣:٠٢ بتوقيت غزة');
});

test('midnight is 00:00 and not 24:00', () => {
  const midnight = new Date('2024-07-08T00:00:00Z');
  expect(formatMoment(midnight, policy())).toBe('8 يوليو 2024، 00:00 بتوقيت غرينتش');
});

describe('days are cut in the zone', () => {
  test.each([
    ['2024-07-08T20:59:59Z', 'Asia/Riyadh', { year: 2024, month: 7, day: 8 }],
    ['2024-07-08T21:00:00Z', 'Asia/Riyadh', { year: 2024, month: 7, day: 9 }],
    ['2024-12-31T23:30:00Z', 'Africa/Tunis', { year: 2025, month: 1, day: 1 }],
    ['2024-12-31T23:30:00Z', 'UTC', { year: 2024, month: 12, day: 31 }],
    ['2024-03-01T03:00:00Z', 'America/New_York', { year: 2024, month: 2, day: 29 }],
  ])('%s in %s', (moment, zone, day) => {
    expect(getDayInZone(new Date(moment), zone)).toEqual(day);
  });

  test('the Hijri day and the weekday turn with it', () => {
    const before = new Date('2024-07-06T20:59:00Z');
    const after = new Date('2024-07-06T21:00:00Z');
    const riyadh = policy({ timeZone: 'Asia/Riyadh', calendar: 'umm-al-qura' });
    expect(formatDay(before, riyadh)).toBe('30 ذو الحجة 1445 هـ');
    expect(formatDay(after, riyadh)).toBe('1 محرم 1446 هـ');
    expect(formatWeekday(before, riyadh)).toBe('السبت');
    expect(formatWeekday(after, riyadh)).toBe('الأحد');
  });
});

describe('the Umm al-Qura calendar gives the published first days', () => {
  test.each([
    ['2023-03-23', '1 رمضان 1444 هـ'],
    ['2023-04-21', '1 شوال 1444 هـ'],
    ['2023-07-19', '1 محرم 1445 هـ'],
    ['2024-03-11', '1 رمضان 1445 هـ'],
    ['2024-04-10', '1 شوال 1445 هـ'],
    ['2024-06-07', '1 ذو الحجة 1445 هـ'],
    ['2025-03-01', '1 رمضان 1446 هـ'],
    ['2025-06-26', '1 محرم 1447 هـ'],
  ])('%s is %s', (day, hijri) => {
    expect(formatDay(new Date(`${day}T12:00:00Z`), policy({ calendar: 'umm-al-qura' }))).toBe(
      hijri,
    );
  });
});

test('the weekdays have our names', () => {
  const week = [7, 8, 9, 10, 11, 12, 13].map((day) => new Date(Date.UTC(2024, 6, day)));
  expect(week.map((date) => formatWeekday(date, policy()))).toEqual([
    'الأحد',
    'الاثنين',
    'الثلاثاء',
    'الأربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
  ]);
});

test('a month of the archive is Gregorian in every calendar', () => {
  expect(formatMonth(2024, 7, policy())).toBe('يوليو 2024');
  const both = policy({ calendar: 'umm-al-qura', monthNames: 'both', digits: 'arab' });
  expect(formatMonth(2024, 10, both)).toBe('أكتوبر/تشرين الأول ٢٠٢٤');
});

test('numbers follow the policy’s digits', () => {
  expect(formatNumber(12345.5, policy())).toBe('12,345.5');
  expect(formatNumber(12345.5, policy({ digits: 'arab' }))).toBe('١٢٬٣٤٥٫٥');
});

describe('what cannot be a date is refused', () => {
  test.each([0, 13, 1.5, Number.NaN])('month %d', (month) => {
    expect(() => getMonthName(month, policy())).toThrow(RangeError);
    expect(() => formatMonth(2024, month, policy({ monthNames: 'both' }))).toThrow(RangeError);
  });
  test('an invalid date, an unknown zone', () => {
    expect(() => formatDay(new Date('no'), policy())).toThrow(RangeError);
    expect(() => getDayInZone(july, 'Asia/Nowhere')).toThrow(RangeError);
  });
});
