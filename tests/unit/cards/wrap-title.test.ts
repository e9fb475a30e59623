import { describe, expect, test } from 'vitest';
import { wrapTitle } from '../../../src/cards/wrap-title.ts';

/** Every character half as wide as the type is high. */
const width = (text: string) => [...text].length / 2;

describe('a title on a card', () => {
  test('stands in the largest size in which it fits, cut between words', () => {
    expect(wrapTitle('لماذا يبرد ليل الصحراء؟', width, 600)).toEqual({
      lines: ['لماذا يبرد ليل', 'الصحراء؟'],
      size: 84,
    });
  });

  test('takes more lines of a smaller size where it is long', () => {
    const { lines, size } = wrapTitle('كلمة '.repeat(18).trim(), width, 800);
    expect(size).toBeLessThan(84);
    expect(lines.join(' ')).toBe('كلمة '.repeat(18).trim());
    for (const line of lines) expect(width(line) * size).toBeLessThanOrEqual(800);
  });

  test('ends in an ellipsis where no size has room for it', () => {
    const { lines, size } = wrapTitle('كلمة '.repeat(200), width, 600);
    expect({ size, lines: lines.length }).toEqual({ size: 50, lines: 5 });
    expect(lines.at(-1)).toMatch(/…$/);
  });
});
