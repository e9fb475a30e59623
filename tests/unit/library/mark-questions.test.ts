import { describe, expect, test } from 'vitest';
import { markQuestions } from '../../../src/library/mark-questions.ts';

describe('the questions of an interview', () => {
  test.each([
    ['<p><strong>متى؟</strong></p>', '<p class="question"><strong>متى؟</strong></p>'],
    [
      '<p><strong>في <bdi>2024</bdi>؟</strong></p>\n<p>نعم.</p>',
      '<p class="question"><strong>في <bdi>2024</bdi>؟</strong></p>\n<p>نعم.</p>',
    ],
  ])('are paragraphs that are bold from end to end: %s', (html, marked) => {
    expect(markQuestions(html)).toBe(marked);
  });

  test.each([
    '<p><strong>لا</strong>، قالت.</p>',
    '<p><strong>أ</strong> <strong>ب</strong></p>',
    '<p>قالت <strong>نعم</strong></p>',
    '<p><strong>بلا نهاية</p>',
    '<p></p>',
  ])('are no others: %s', (html) => {
    expect(markQuestions(html)).toBe(html);
  });

  test('are found in a text of a million letters at once', () => {
    const html = '<p><strong>'.repeat(100_000);
    expect(markQuestions(html)).toBe(html);
  });
});
