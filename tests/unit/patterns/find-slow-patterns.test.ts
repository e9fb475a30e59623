import { describe, expect, test } from 'vitest';
import { findSlowPatterns } from '../../../scripts/patterns/find-slow-patterns.ts';

const slow = (pattern: RegExp): boolean =>
  findSlowPatterns([{ file: 'a.ts', line: 1, pattern, matchesAll: pattern.global }]).length > 0;

describe('A pattern is found slow where', () => {
  test.each([
    ['each space of a run begins an attempt', /\s+$/],
    ['two repetitions share a character', /^\d+\s*[\d.]*!/],
    ['a repetition repeats a repetition', /^(?:\p{L}+)+$/u],
    ['nothing closes what is opened', /<!--[\s\S]*?-->/g],
    ['a tag takes in the next one', /<p\b[^>]*>/gi],
    ['lines are begun again', /^\s*[*-]\s/gm],
    ['a word of letters is looked for twice', /"[^"]*[ا-ي][^"]*?"(?!\d)/g],
  ])('%s', (_, pattern) => {
    expect(slow(pattern)).toBe(true);
  });
});

describe('A pattern is not found slow where', () => {
  test.each([
    ['only the first space of a run begins an attempt', /(?<!\s)\s+$/],
    ['a tag ends where the next one begins', /<p\b[^<>]*>/gi],
    ['repetitions are bounded and few', /(?<!\d)\d{1,2}[\s-]{1,9}\p{L}{3,20}/u],
    ['everything is matched', /[\p{L}\p{M}]+|\s+/gu],
  ])('%s', (_, pattern) => {
    expect(slow(pattern)).toBe(false);
  });
});
