import { describe, expect, test } from 'vitest';
import {
  hijriMonthNames,
  monthNames,
  parseHijriMonthName,
  parseMonthName,
} from '../../../src/arabic/month-names.ts';

const oneToTwelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test.each(Object.entries(monthNames))('the %s names read back as 1 to 12', (_family, names) => {
  expect(names.map(parseMonthName)).toEqual(oneToTwelve);
});

test('the Hijri names read back as 1 to 12', () => {
  expect(hijriMonthNames.map(parseHijriMonthName)).toEqual(oneToTwelve);
});

describe('a Gregorian month is read', () => {
  test.each([
    ['ابريل', 4],
    ['إبريل', 4],
    ['يوليه', 7],
    ['يولية', 7],
    ['يونيه', 6],
    ['اغسطس', 8],
    ['تشرين الاول', 10],
    ['تشرين ثاني', 11],
    ['كانون ثاني', 1],
    ['آيار', 5],
    ['أَيّار', 5],
    ['يوليوز', 7],
    ['غشت', 8],
    ['جويلية', 7],
    ['جانفي', 1],
    ['يوليو/تموز', 7],
    ['أكتوبر/ تشرين الأول', 10],
    ['كانون  الثاني / يناير', 1],
    ['تموز (يوليو)', 7],
    ['أيار - مايو', 5],
  ])('from %s', (name, month) => {
    expect(parseMonthName(name)).toBe(month);
  });

  test.each([
    '',
    '/',
    'رمضان',
    'يوليو/آب',
    'يوليو/شيء',
    'شهر',
    'يوليو تموز',
    'constructor',
  ])('but not from “%s”', (name) => {
    expect(parseMonthName(name)).toBeUndefined();
  });
});

describe('a Hijri month is read', () => {
  test.each([
    ['المحرّم', 1],
    ['ربيع الثاني', 4],
    ['جمادى الثانية', 6],
    ['جمادي الاولى', 5],
    ['ذي القعدة', 11],
    ['ذو الحجه', 12],
  ])('from %s', (name, month) => {
    expect(parseHijriMonthName(name)).toBe(month);
  });
  test('but not from a Gregorian name', () => {
    expect(parseHijriMonthName('يوليو')).toBeUndefined();
  });
});
