import { describe, expect, test } from 'vitest';
import { type CachedAdvice, ProblemList } from '../../../src/loader/problem-list.ts';
import { type Problem, problem } from '../../../src/schema/problem.ts';

const warn = (file: string, line: number): Problem =>
  problem('unknown-key', { file, line, column: 1 }, { key: 'titel' }, 'warning');
const fail = (file: string): Problem =>
  problem('unknown-key', { file, line: 1, column: 1 }, { key: 'titel' });

/** @param readings Gets the name of each file whose problems are read. */
function cache(problems: readonly Problem[], readings: string[] = []): CachedAdvice {
  const file = problems[0]?.file ?? '';
  const read = () => {
    readings.push(file);
    return [...problems];
  };
  return { file, warnings: problems.length, hints: 0, read };
}

const places = (problems: readonly Problem[]) =>
  problems.map(({ file, line }) => `${file}:${line}`);

describe('the problems of a content folder', () => {
  test('stand in the order of files and lines, cached or not', () => {
    const cached = [cache([warn('b', 2), warn('b', 9)]), cache([warn('a', 1)])];
    const list = new ProblemList([warn('b', 5), warn('c', 1)], cached);
    expect(places(list.all())).toEqual(['a:1', 'b:2', 'b:5', 'b:9', 'c:1']);
  });

  test('are counted without being read', () => {
    const readings: string[] = [];
    const list = new ProblemList([fail('b'), warn('c', 1)], [cache([warn('b', 2)], readings)]);
    expect(list.count()).toEqual({ errors: 1, warnings: 2, hints: 0, files: 2 });
    expect(list.hasErrors()).toBe(true);
    expect(readings).toEqual([]);
  });

  test('are limited to every error and the first advice, for which few files are read', () => {
    const readings: string[] = [];
    const cached = ['d', 'b', 'a', 'c'].map((file) =>
      cache([warn(file, 2), warn(file, 3)], readings),
    );
    const list = new ProblemList([fail('z'), warn('a', 1)], cached);
    expect(places(list.limit(2))).toEqual(['a:1', 'a:2', 'z:1']);
    expect(readings).toEqual(['a', 'b']);
    expect(places(list.limit(100))).toEqual(places(list.all()));
  });

  test('may be none', () => {
    expect(new ProblemList([]).isEmpty()).toBe(true);
    expect(new ProblemList([], [cache([warn('a', 1)])]).isEmpty()).toBe(false);
  });
});
