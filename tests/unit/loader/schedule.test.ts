import { describe, expect, test } from 'vitest';
import { buildTime, WrongBuildTime } from '../../../src/loader/build-time.ts';
import { isPublished, summarizeSchedule } from '../../../src/loader/schedule.ts';

const now = new Date('2030-01-05T08:00:00Z');
const article = (published: string, draft = false) => ({
  metadata: { published: new Date(published), draft },
});

describe('an article', () => {
  test.each([
    ['2030-01-05T08:00:00Z', true],
    ['2030-01-05T11:00:00+03:00', true],
    ['2030-01-05T08:00:00.001Z', false],
    ['2030-01-05T08:00:01Z', false],
  ])('of %s is public at eight: %s', (published, expected) => {
    expect(isPublished(article(published).metadata, now)).toBe(expected);
  });

  test('that is a draft is never public', () => {
    expect(isPublished(article('2020-01-01T00:00:00Z', true).metadata, now)).toBe(false);
  });
});

describe('what waits', () => {
  test('is counted without drafts, and the next is the earliest', () => {
    const articles = [
      article('2029-12-31T00:00:00Z'),
      article('2031-01-01T00:00:00Z'),
      article('2030-02-01T00:00:00Z'),
      article('2030-01-06T00:00:00Z', true),
    ];
    expect(summarizeSchedule(articles, now)).toEqual({
      count: 2,
      next: new Date('2030-02-01T00:00:00Z'),
    });
  });

  test('is nothing where all are public', () => {
    expect(summarizeSchedule([article('2020-01-01T00:00:00Z')], now)).toEqual({ count: 0 });
  });
});

describe('the time of a build', () => {
  test('is the present moment, or the one that BUILD_TIME names', () => {
    const before = Date.now();
    expect(buildTime({}).getTime()).toBeGreaterThanOrEqual(before);
    expect(buildTime({ BUILD_TIME: '2030-01-05T11:00:00+03:00' })).toEqual(now);
  });

  test.each(['soon', '2030-01-05', '1893456000', '2030-13-01T00:00:00Z'])('is not %s', (value) => {
    expect(() => buildTime({ BUILD_TIME: value })).toThrow(WrongBuildTime);
  });
});
