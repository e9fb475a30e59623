import { describe, expect, test } from 'vitest';
import { describeProblem, formatProblems } from '../../../src/i18n/describe-problem.ts';
import { type Problem, problem } from '../../../src/schema/problem.ts';

const link = problem(
  'broken-link',
  { file: 'content/articles/a.mdx', line: 12, column: 5 },
  { value: '/2024/07/se/', suggestion: '/2024/07/sea/' },
);
const spaces = problem(
  'trailing-whitespace',
  { file: 'content/articles/a.mdx', line: 2, column: 9 },
  { lines: 1 },
  'warning',
);
const key = problem(
  'unknown-key',
  { file: 'content/articles/b.mdx', line: 3, column: 1 },
  { key: 'titel', suggestion: 'title' },
);

const inEnglish = (problems: Problem[], format: 'text' | 'github' | 'json') =>
  formatProblems(problems, { locale: 'en', format });

describe('the format for terminals', () => {
  test('gives each problem a line with place, severity, message, fix and rule', () => {
    expect(inEnglish([key], 'text').split('\n')[0]).toBe(
      'content/articles/b.mdx:3:1  error  There is no field "titel".  ← Did you mean "title"?  [unknown-key]',
    );
  });

  test('keeps the lines of one file together and counts at the end', () => {
    const [first, second, third] = inEnglish([link, key, spaces], 'text').split('\n\n');
    expect(first?.split('\n')).toHaveLength(2);
    expect(first).toContain('a.mdx:2:9  warning');
    expect(second).toContain('b.mdx:3:1');
    expect(third).toBe('2 errors, 1 warning in 2 files.');
  });

  test('says how much is left out', () => {
    const counts = { errors: 2, warnings: 3, hints: 0, files: 2 };
    const text = formatProblems([spaces, key, link], { locale: 'en', format: 'text', counts });
    expect(text.split('\n').slice(-2)).toEqual([
      '2 errors, 3 warnings in 2 files.',
      '2 warnings and hints not shown here; npm run check shows all.',
    ]);
    expect(inEnglish([spaces], 'text')).not.toContain('not shown');
  });

  test('says so where there is nothing to say', () => {
    expect(inEnglish([], 'text')).toBe('No problems found.');
  });

  test('counts in Arabic with the right plurals', () => {
    const text = formatProblems([link, key, spaces], { locale: 'ar', format: 'text' });
    expect(text).toContain('خطآن، وتنبيه واحد، في ملفين.');
    expect(text).toContain('content/articles/a.mdx:12:5');
  });

  test('lets no file name act on the terminal', () => {
    const place = { file: 'content/articles/\u001b[2Ja.mdx', line: 1, column: 1 };
    expect(inEnglish([problem('empty-file', place, {})], 'text')).not.toContain('\u001b');
  });
});

describe('the format for GitHub', () => {
  test('is a workflow command a problem, errors first', () => {
    const lines = inEnglish([spaces, key], 'github').split('\n');
    expect(lines[0]).toBe(
      '::error file=content/articles/b.mdx,line=3,col=1,title=error [unknown-key]' +
        '::There is no field "titel".%0ADid you mean "title"?',
    );
    expect(lines[1]).toMatch(/^::warning file=content\/articles\/a\.mdx,line=2,col=9,/);
    expect(lines[2]).toBe('1 error, 1 warning in 2 files.');
  });

  test('escapes what would end a property or the command', () => {
    const place = { file: 'content/articles/50%,a:b.mdx', line: 1, column: 1 };
    const details = { field: 'title', value: '100%\n::error::x', expected: 'text' as const };
    const [command, ...rest] = inEnglish([problem('wrong-value', place, details)], 'github').split(
      '\n',
    );
    expect(command).toContain('file=content/articles/50%25%2Ca%3Ab.mdx,');
    expect(command).toContain('100%25');
    expect(rest).toHaveLength(1);
  });

  test('speaks Arabic from right to left', () => {
    const text = formatProblems([link], { locale: 'ar', format: 'github' });
    expect(text).toContain('::\u2067الرابط');
  });
});

describe('the format for programs', () => {
  test('holds the facts, both sentences and the counts', () => {
    const { message, advice } = describeProblem(link, 'en');
    expect(JSON.parse(inEnglish([link, spaces], 'json'))).toMatchObject({
      errors: 1,
      warnings: 1,
      problems: [{ ...link, message, advice }, { rule: 'trailing-whitespace' }],
    });
  });
});
