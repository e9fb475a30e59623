import { describe, expect, it } from 'vitest';
import { parseTimestamp, parseTimestamps } from '../../../src/arabic/timestamp.ts';

const iso = (text: string, timeZone = 'UTC') => {
  const stamp = parseTimestamp(text, timeZone);
  return stamp?.kind === 'moment' ? stamp.moment.toISOString().replace('.000Z', 'Z') : stamp?.kind;
};

describe('a time stamp', () => {
  it.each([
    // Labels, Greenwich
    ['تم النشر: 2024/07/08 الساعة 20:02 بتوقيت غرينتش', '2024-07-08T20:02:00Z'],
    ['تم التحديث: 2024/07/08 الساعة 21:01 بتوقيت غرينتش', '2024-07-08T21:01:00Z'],
    ['نُشر في 8 يوليو 2024 الساعة 20:02 بتوقيت جرينتش', '2024-07-08T20:02:00Z'],
    ['تاريخ النشر 08 July 2024 20:02 GMT', '2024-07-08T20:02:00Z'],
    ['Last updated: July 8, 2024 8:02 pm UTC', '2024-07-08T20:02:00Z'],
    ['Published on Mon, 08 Jul 2024 20:02:00 +0000', '2024-07-08T20:02:00Z'],
    // ISO 8601
    ['2024-07-08T20:02:00Z', '2024-07-08T20:02:00Z'],
    ['2024-07-08T20:02:00+03:00', '2024-07-08T17:02:00Z'],
    ['2024-07-08T20:02:00.123-05:30', '2024-07-09T01:32:00Z'],
    ['2024-07-08 20:02 GMT+3', '2024-07-08T17:02:00Z'],
    ['2024/07/08 20:02 (غرينتش +3)', '2024-07-08T17:02:00Z'],
    // Digits of every script, parts of the day
    ['٨ يوليو ٢٠٢٤ - ٣:٠٥ مساءً', '2024-07-08T15:05:00Z'],
    ['۸ تموز ۲۰۲۴، الساعة ۳:۰۵ صباحاً', '2024-07-08T03:05:00Z'],
    ['8 يوليو 2024 12:15 ص', '2024-07-08T00:15:00Z'],
    ['8 يوليو 2024 12:15 م', '2024-07-08T12:15:00Z'],
    ['8 يوليو 2024م 1:30 ظهرًا', '2024-07-08T13:30:00Z'],
    ['8 يوليو 2024 11:45 ظهرًا', '2024-07-08T11:45:00Z'],
    ['8 يوليو 2024 الساعة 11 ليلًا', '2024-07-08T23:00:00Z'],
    ['8 يوليو 2024 الساعة 1:10 ليلًا', '2024-07-08T01:10:00Z'],
    ['8.07 مساءً 2024/7/8', '2024-07-08T20:07:00Z'],
    // Month names
    ['8 يوليو/تموز 2024 20:02', '2024-07-08T20:02:00Z'],
    ['8 تموز (يوليو) 2024 20:02', '2024-07-08T20:02:00Z'],
    ['12 تشرين الثاني/ نوفمبر 2023 20:02', '2023-11-12T20:02:00Z'],
    ['8 يوليوز 2024 20:02', '2024-07-08T20:02:00Z'],
    ['8 جويلية 2024 20:02', '2024-07-08T20:02:00Z'],
    ['الإثنين 8 من شهر تموز عام 2024 20:02', '2024-07-08T20:02:00Z'],
    // A Hijri day beside the Gregorian one
    ['الإثنين 2 محرم 1446هـ - 8 يوليو 2024م 20:02', '2024-07-08T20:02:00Z'],
    ['1446/01/02هـ الموافق 2024/07/08 20:02', '2024-07-08T20:02:00Z'],
    // Unambiguous numbers
    ['13/04/2020 10:00', '2020-04-13T10:00:00Z'],
    ['04/13/2020 10:00', '2020-04-13T10:00:00Z'],
    ['04/04/2020 10:00', '2020-04-04T10:00:00Z'],
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    ['الإثنين 8 تموز 2024 الساعة 08:02 صباحا بتوقيت القدس', '2024-07-08T05:02:00Z'],
    ['8 كانون الثاني 2024 الساعة 08:02 بتوقيت القدس', '2024-01-08T06:02:00Z'],
    ['(آخر تحديث) 2024/7/8 الساعة 22:05 (مكة المكرمة)', '2024-07-08T19:05:00Z'],
    ['2024/7/8 22:05 بتوقيت السعودية', '2024-07-08T19:05:00Z'],
    ['2024/7/8 22:05 بتوقيت القاهرة', '2024-07-08T19:05:00Z'],
    ['2022/7/8 22:05 بتوقيت القاهرة', '2022-07-08T20:05:00Z'],
    ['2024/7/8 22:05 بتوقيت بيروت', '2024-07-08T19:05:00Z'],
    ['2024/1/8 22:05 بتوقيت بيروت', '2024-01-08T20:05:00Z'],
    ['2022/1/8 22:05 بتوقيت دمشق', '2022-01-08T20:05:00Z'],
    ['2024/1/8 22:05 بتوقيت دمشق', '2024-01-08T19:05:00Z'],
    ['2024/7/8 22:05 بتوقيت بغداد', '2024-07-08T19:05:00Z'],
    ['2024/7/8 22:05 بتوقيت عمّان', '2024-07-08T19:05:00Z'],
    ['2024/7/8 22:05 بتوقيت أبوظبي', '2024-07-08T18:05:00Z'],
    ['2024/7/8 22:05 بتوقيت تونس', '2024-07-08T21:05:00Z'],
    ['2024/7/8 22:05 بتوقيت الجزائر', '2024-07-08T21:05:00Z'],
    ['2024/3/20 22:05 بتوقيت الرباط', '2024-03-20T22:05:00Z'],
    ['2024/7/8 22:05 بتوقيت المغرب', '2024-07-08T21:05:00Z'],
    ['2024/7/8 22:05 بتوقيت الخرطوم', '2024-07-08T20:05:00Z'],
    ['2024/7/8 22:05 بتوقيت طرابلس', '2024-07-08T20:05:00Z'],
  ])('%s keeps the clock of its place: %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('that a clock change skips means as long after the change, one that happens twice the first', () => {
    expect(iso('2024/03/29 الساعة 02:30 بتوقيت القدس')).toBe('2024-03-29T00:30:00Z');
    expect(iso('2024/10/27 الساعة 01:30 بتوقيت القدس')).toBe('2024-10-26T22:30:00Z');
  });

  it('without a zone is read in the one passed in, and says so', () => {
    expect(parseTimestamp('8 يوليو 2024 20:02', 'Asia/Riyadh')).toMatchObject({
      kind: 'moment',
      moment: new Date('2024-07-08T17:02:00Z'),
      assumed: ['zone'],
    });
  });

  it('without a time of day is midnight there, and says so', () => {
    expect(parseTimestamp('تم النشر: 8 يوليو/تموز 2024', 'Asia/Riyadh')).toMatchObject({
      label: 'published',
      moment: new Date('2024-07-07T21:00:00Z'),
      assumed: ['time', 'zone'],
    });
  });

  it('that names everything assumes nothing', () => {
    const stamp = parseTimestamp('2024-07-08T20:02:00Z', 'Asia/Riyadh');
    expect(stamp).toMatchObject({ kind: 'moment', assumed: [], label: undefined });
  });

  it('whose day and month may be exchanged is not guessed', () => {
    expect(parseTimestamp('تم النشر: 03/04/2020 10:00', 'UTC')).toMatchObject({
      kind: 'ambiguous',
      label: 'published',
      readings: [
        { year: 2020, month: 4, day: 3 },
        { year: 2020, month: 3, day: 4 },
      ],
    });
  });

  it.each([
    ['31 فبراير 2024'],
    ['29/02/2023'],
    ['2024/13/01 10:00'],
    ['8 يوليو/آب 2024'],
    ['تم النشر: 2024/07/08 الساعة 25:02'],
    ['8 يوليو 2024 14:00 صباحا'],
  ])('%s is no moment at all', (text) => {
    expect(iso(text)).toBe('impossible');
  });

  it('with a label but an unknown zone is told as not understood', () => {
    expect(parseTimestamp('تم النشر: 2024/07/08 الساعة 20:02 بتوقيت زحل', 'UTC')).toMatchObject({
      kind: 'unreadable',
      label: 'published',
      rest: 'بتوقيت زحل',
    });
  });

  it.each([
    ['وفي 8 يوليو/تموز 2024 قال المتحدث إن اللقاء تأجل.'],
    ['البيت الأبيض/ رويترز'],
    ['تحديث في قواعد المرور'],
    ['نشر الكاتب 3 كتب'],
    ['القدس 8 يوليو 2024 20:02'],
    ['2024'],
    [''],
  ])('is not seen in: %s', (text) => {
    expect(parseTimestamp(text, 'UTC')).toBeUndefined();
  });
});

describe('a line of several stamps', () => {
  it('gives each with its label', () => {
    const line = 'نُشر: 8 يوليو 2024 20:02 UTC | آخر تحديث: 9 يوليو 2024 21:01 UTC';
    expect(parseTimestamps(line, 'UTC')).toMatchObject([
      { label: 'published', moment: new Date('2024-07-08T20:02:00Z') },
      { label: 'updated', moment: new Date('2024-07-09T21:01:00Z') },
    ]);
  });

  it('gives none where part of it is something else', () => {
    expect(parseTimestamps('نُشر: 8 يوليو 2024 | بقلم سعاد', 'UTC')).toEqual([
      expect.objectContaining({ kind: 'unreadable' }),
    ]);
    expect(parseTimestamps('8 يوليو 2024 بقلم سعاد', 'UTC')).toEqual([]);
  });
});
