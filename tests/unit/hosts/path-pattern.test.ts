import { describe, expect, test } from 'vitest';
import { compilePathPattern, fillPlaceholders } from '../../../src/hosts/path-pattern.ts';

describe('a path pattern', () => {
  test.each([
    ['/news', '/news', {}],
    ['/news', '/news/', {}],
    ['/news/', '/news', {}],
    ['/', '/', {}],
    ['/news/*', '/news/2024/a', { splat: '2024/a' }],
    ['/news/*', '/news', { splat: '' }],
    ['/*', '/', { splat: '' }],
    ['/*', '/a.b', { splat: 'a.b' }],
    ['/:year/:month/x', '/2024/07/x', { year: '2024', month: '07' }],
    ['/%D9%85%D9%82%D8%A7%D9%84', '/مقال', {}],
    ['/مقال', '/مقال', {}],
    ['/a%2Ab%3Ac', '/a*b:c', {}],
    ['/a.html', '/a.html', {}],
  ])('%s matches %s', (pattern, path, captures) => {
    expect(compilePathPattern(pattern)(path)).toEqual(captures);
  });

  test.each([
    ['/news', '/newspaper'],
    ['/news', '/old/news'],
    ['/news/*', '/newspaper'],
    ['/:year/x', '/2024/07/x'],
    ['/a.html', '/aXhtml'],
    ['/a%2Ab', '/aXXb'],
  ])('%s does not match %s', (pattern, path) => {
    expect(compilePathPattern(pattern)(path)).toBeUndefined();
  });
});

describe('filling placeholders', () => {
  test('puts in what was taken and leaves the rest', () => {
    const captures = { year: '2024', splat: 'a' };
    expect(fillPlaceholders('https://x/:year/:splat:8080/:other', captures)).toBe(
      'https://x/2024/a:8080/:other',
    );
  });

  test('knows only what was taken', () => {
    expect(fillPlaceholders('/:constructor', {})).toBe('/:constructor');
  });
});
