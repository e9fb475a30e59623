import { describe, expect, it } from 'vitest';
import { isTooSlow } from '../../../scripts/bench/hostile/command.ts';
import { findSlowest } from '../../../scripts/bench/hostile/find-slowest.ts';
import { hostileTexts } from '../../../scripts/bench/hostile/hostile-texts.ts';
import {
  compareHostile,
  hostileVersions,
} from '../../../scripts/bench/hostile/hostile-versions.ts';
import { readHostile } from '../../../scripts/bench/hostile/read-hostile.ts';

describe('The hostile bench', () => {
  it('makes texts of about the length that is asked for', () => {
    for (const { name, make } of hostileTexts) {
      expect(make(20_000).length, name).toBeGreaterThan(9_000);
      expect(make(20_000).length, name).toBeLessThan(60_000);
    }
  });

  it('reads each of them to its end', () => {
    for (const { make } of hostileTexts) readHostile(make(300));
  });

  it('compares each of them with itself and with nothing, and finds what it found', () => {
    for (const { name, make } of hostileTexts) {
      const body = make(300);
      expect(compareHostile(body, body), name).not.toMatch(/<ins>|<del>/);
      expect(compareHostile(body, ''), name).not.toMatch(/<ins>/);
    }
  });

  it('compares hostile versions of about the length that is asked for', () => {
    for (const { name, make } of hostileVersions) {
      const [before, after] = make(20_000);
      expect(before.length, name).toBeGreaterThan(9_000);
      expect(compareHostile(before, after), name).toMatch(/<ins>|<del>|class="badge"/);
    }
  });

  it('judges times by their length and their growth', () => {
    const times = (time: number, growth: number) => ({
      ...{ name: 'أ', longest: 100, growth },
      slowest: { time, length: 50_000 },
    });
    expect(isTooSlow(times(220, 2.2))).toBe(false);
    expect(isTooSlow(times(240, 2.4))).toBe(true);
    expect(isTooSlow(times(1_100, 1.2))).toBe(true);
    const endless = { name: 'أ', longest: undefined, slowest: undefined, growth: undefined };
    expect(isTooSlow(endless)).toBe(true);
  });

  it('finds the length just below a limit, where one refuses what is longer', async () => {
    const limit = 41_000;
    const measure = async (length: number) => (length > limit ? 3 : length / 100);
    const { length, time } = await findSlowest(measure, 100_000);
    expect(length).toBeGreaterThan(0.95 * limit);
    expect(length).toBeLessThanOrEqual(limit);
    expect(time).toBe(length / 100);
  });

  it('finds the longest where no limit is met', async () => {
    expect(await findSlowest(async (length) => length, 1_000)).toEqual({
      length: 1_000,
      time: 1_000,
    });
  });
});
