import { expect, test } from 'vitest';
import { markedExcerpt } from '../../../src/i18n/problems/marked-excerpt.ts';
import { type Problem, problem } from '../../../src/schema/problem.ts';

const at = (column: number, length?: number): Problem => ({
  ...problem('wrong-form', { file: 'a.mdx', line: 1, column }, { value: 'فى' }, 'warning'),
  length,
});

test('marks the word in its line, isolated from right to left', () => {
  expect(markedExcerpt(at(5, 2), () => 'سكن فى القرية')).toBe('\u2067سكن ⟦فى⟧ القرية\u2069');
});

test('isolates a line without Arabic from left to right', () => {
  expect(markedExcerpt(at(1, 5), () => 'title: sea')).toBe('\u2066⟦title⟧: sea\u2069');
});

test('shows the words around it alone of a long line', () => {
  const line = `${'سطر طويل '.repeat(50)}فى ${'سطر طويل '.repeat(50)}`;
  const excerpt = markedExcerpt(at(451, 2), () => line) ?? '';
  expect(excerpt).toMatch(/^\u2067…(?:سطر|طويل).* ⟦فى⟧ .*…\u2069$/);
  expect(excerpt.length).toBeLessThan(100);
});

test('prints what an article says harmlessly', () => {
  const excerpt = markedExcerpt(at(1, 2), () => 'فى\u001b[2J\u202e ##[error]x');
  expect(excerpt).toBe(
    '\u2067⟦فى⟧[U+001B][2J[U+202E] #[U+0023][error]x\u2069'.replace('#[U+0023]', '[U+0023]#'),
  );
});

test('is nothing without a length or without the line', () => {
  expect(markedExcerpt(at(1), () => 'فى')).toBeUndefined();
  expect(markedExcerpt(at(1, 2), () => undefined)).toBeUndefined();
  expect(markedExcerpt(at(9, 2), () => 'فى')).toBeUndefined();
  expect(markedExcerpt(at(1, 2))).toBeUndefined();
});
