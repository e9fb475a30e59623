import { describe, expect, test } from 'vitest';
import { findSourcesFile } from '../../../src/write/propose/article-source.ts';

describe('the file with the text of an article', () => {
  test('is that of its month', () => {
    expect(findSourcesFile('/2024/07/boat-of-teak/', 1)).toBe('write/sources/2024-07.json');
  });

  test('has a number where the month has more of them', () => {
    expect(findSourcesFile('/2024/07/boat-of-teak/', 3)).toBe('write/sources/2024-07-3.json');
  });

  test.each([
    '//attacker.example/2024/07/x/',
    'https://attacker.example/2024/07/x/',
    '/2024/07/../../x/',
    '/2024/07/x/?y',
    '/2024/07/x/#y',
    '/2024/07/x',
    '/2024/07/%2e%2e/',
    '/2024/07/نخلة/',
    '/2024/07/\n/',
    'javascript:alert(1)',
    '/tags/boats/',
    '__proto__',
    '',
  ])('is none for what is no address of an article: %j', (address) => {
    expect(findSourcesFile(address, 1)).toBeUndefined();
  });
});
