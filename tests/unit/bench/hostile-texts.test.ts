import { describe, expect, it } from 'vitest';
import { isTooSlow } from '../../../scripts/bench/hostile/command.ts';
import { hostileTexts } from '../../../scripts/bench/hostile/hostile-texts.ts';
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

  it('judges times by their length and their growth', () => {
    expect(isTooSlow({ name: 'أ', once: 100, twice: 220, growth: 2.2 })).toBe(false);
    expect(isTooSlow({ name: 'أ', once: 100, twice: 240, growth: 2.4 })).toBe(true);
    expect(isTooSlow({ name: 'أ', once: 900, twice: 1_100, growth: 1.2 })).toBe(true);
    expect(isTooSlow({ name: 'أ', once: 9, twice: undefined, growth: undefined })).toBe(true);
  });
});
