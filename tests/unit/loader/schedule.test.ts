import { describe, expect, test } from 'vitest';
import { buildTime, WrongBuildTime } from '../../../src/loader/build-time.ts';
import {
  findNextChange,
  isPublished,
  isWithdrawn,
  summarizeSchedule,
} from '../../../src/loader/schedule.ts';

const now = new Date('2030-01-05T08:00:00Z');
const article = (published: string, draft = false, ends: Partial<Ends> = {}) => ({
  metadata: {
    ...{ published: new Date(published), draft },
    ...(ends.unpublish && { unpublish: new Date(ends.unpublish) }),
    ...(ends.expires && { expires: new Date(ends.expires) }),
  },
});
interface Ends {
  unpublish: string;
  expires: string;
}

describe('an article', () => {
  test.each([
    ['2030-01-05T08:00:00Z', true],
    ['2030-01-05T11:00:00+03:00', true],
    ['2030-01-05T08:00:00.001Z', false],
    ['2030-01-05T08:00:01Z', false],
  ])('of %s is public at eight: %s', (published, expected) => {
    expect(isPublished(article(published).metadata, now)).toBe(expected);
  });

  test.each([
    ['2030-01-05T08:00:00Z', false],
    ['2030-01-05T11:00:00+03:00', false],
    ['2030-01-05T08:00:01Z', true],
  ])('to be withdrawn %s is public at eight: %s', (unpublish, expected) => {
    const { metadata } = article('2020-01-01T00:00:00Z', false, { unpublish });
    expect(isPublished(metadata, now)).toBe(expected);
    expect(isWithdrawn(metadata, now)).toBe(!expected);
  });

  test('that was never public was not withdrawn either', () => {
    const { metadata } = article('2020-01-01T00:00:00Z', true, {
      unpublish: '2021-01-01T00:00:00Z',
    });
    expect(isWithdrawn(metadata, now)).toBe(false);
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

describe('what ends', () => {
  const end = (articles: ReturnType<typeof article>[]) => summarizeSchedule(articles, now).nextEnd;

  test('is the earliest end of a public article, over or withdrawn', () => {
    const published = '2020-01-01T00:00:00Z';
    const articles = [
      article(published, false, { expires: '2030-01-05T08:00:00Z' }),
      article(published, false, {
        expires: '2030-03-01T00:00:00Z',
        unpublish: '2030-02-01T00:00:00Z',
      }),
      article(published, true, { unpublish: '2030-01-06T00:00:00Z' }),
      // What is not there yet appears before it ends.
      article('2030-01-06T00:00:00Z', false, { expires: '2030-01-07T00:00:00Z' }),
    ];
    expect(end(articles)).toEqual(new Date('2030-02-01T00:00:00Z'));
    expect(findNextChange(summarizeSchedule(articles, now))).toEqual(
      new Date('2030-01-06T00:00:00Z'),
    );
  });

  test('is nothing where nothing has an end', () => {
    expect(end([article('2020-01-01T00:00:00Z')])).toBeUndefined();
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
