import { describe, expect, test } from 'vitest';
import { findLeftToRight } from '../../../src/write/editor/article-lines.ts';
import { formatZoneTime, parseZoneTime } from '../../../src/write/form/zone-time.ts';

describe('parts of a line from left to right', () => {
  const partsOf = (line: string) =>
    findLeftToRight(line).map(({ from, to }) => line.slice(from, to));

  test.each([
    ['شغّل `npm run build` ثم انظر', ['`npm run build`']],
    ['انظر [الموقع](https://example.org/a?b=1) غدًا', ['https://example.org/a?b=1']],
    ['زُر https://example.org/a ثم عد', ['https://example.org/a']],
    ['<Poem by="المتنبي">', ['<Poem by="المتنبي">']],
    ['س < ص، وص > ع', []],
  ])('%s', (line, parts) => {
    expect(partsOf(line)).toEqual(parts);
  });
});

describe('the time that a writer chooses', () => {
  test.each([
    ['UTC', '2024-07-08T20:02:00.000Z', '2024-07-08T20:02'],
    ['Asia/Gaza', '2024-07-08T20:02:00.000Z', '2024-07-08T23:02'],
    ['America/St_Johns', '2024-01-01T00:30:00.000Z', '2023-12-31T21:00'],
  ])('is one of the clocks in %s', (zone, moment, shown) => {
    expect(formatZoneTime(new Date(moment), zone)).toBe(shown);
    expect(parseZoneTime(shown, zone)?.toISOString()).toBe(moment);
  });

  test('is none where the field is empty', () => {
    expect(parseZoneTime('', 'UTC')).toBeUndefined();
  });
});
