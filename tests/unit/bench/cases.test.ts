import { describe, expect, test } from 'vitest';
import { compareLines } from '../../../scripts/bench/cases/compare-lines.ts';
import { readExpectation } from '../../../scripts/bench/cases/expectation.ts';

describe('an expected outcome', () => {
  test('of Markdown alone is the whole article', () => {
    expect(readExpectation('سطر أول\n\n- بند\n')).toEqual({
      lines: ['سطر أول', '- بند'],
      isWhole: true,
      facts: [],
    });
  });

  test('with a remark is a part of it, and brackets of its own stay', () => {
    expect(readExpectation('بُني الميناء (مرتين).   (a space may stand here)')).toMatchObject({
      lines: ['بُني الميناء (مرتين).'],
      isWhole: false,
    });
  });

  test('in English names what must be there, what must not, and alternatives', () => {
    const { facts } = readExpectation(
      'The tag is «حرف»; no heading «فهرس» stays. It has the row «أ» (or «ب»). The page «ج» may come.',
    );
    expect(facts).toMatchObject([
      { anyOf: ['حرف'], isForbidden: false },
      { anyOf: ['فهرس'], isForbidden: true },
      { anyOf: ['أ', 'ب'], isForbidden: false },
    ]);
  });
});

describe('lines of an article', () => {
  test('are the same whatever their bullets, escapes and table rules', () => {
    const found = '* حبر\n* ورق\\.\n\n| أ | ب |\n| :-- | --- |\n';
    expect(
      compareLines(found, ['- حبر', '- ورق.', '| أ | ب |', '| - | - |'], true),
    ).toBeUndefined();
  });

  test('differ by what is missing, by their order, and by what is too much', () => {
    expect(compareLines('حبر\nورق', ['حبر', 'قلم'], false)).toContain('قلم');
    expect(compareLines('حبر\nورق', ['ورق', 'حبر'], false)).toContain('حبر');
    expect(compareLines('حبر\nورق', ['حبر'], true)).toContain('ورق');
    expect(compareLines('حبر\nورق', ['حبر'], false)).toBeUndefined();
  });
});
