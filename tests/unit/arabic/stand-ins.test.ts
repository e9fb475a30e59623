import { describe, expect, test } from 'vitest';
import { letterClasses, putStandIns, standInClasses } from '../../../src/arabic/stand-ins.ts';

/** What the pattern of each class stands for, as Unicode defines it. */
const unicode = {
  rtlLetters: letterClasses.rtlLetters,
  ltrLetters: letterClasses.ltrLetters,
  letters: '\\p{L}',
  nonspacingMarks: '\\p{Mn}',
  marks: '\\p{M}',
  otherNumbers: '\\p{No}',
  numbers: '\\p{N}',
};

const characters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));

describe('stand-ins for letters, marks and numbers', () => {
  test.each(Object.entries(unicode))('are in %s where their characters are', (name, source) => {
    const whole = new RegExp(`^${source}$`, 'v');
    const short = new RegExp(`^[${standInClasses[name as keyof typeof unicode]}]+$`, 'v');
    const wrong = characters.filter((each) => whole.test(each) !== short.test(putStandIns(each)));
    expect(wrong).toEqual([]);
  });

  test('leave places as they are', () => {
    for (const text of ['زار Zoë 5 °م', 'حرف 𐤀 من فينيقيا', 'م² و½']) {
      expect(putStandIns(text)).toHaveLength(text.length);
    }
  });

  test('leave Arabic, ASCII and signs alone', () => {
    const text = 'قال: «بلغت 7.3%» – ثم مضى… #وسم @name';
    expect(putStandIns(text)).toBe(text);
  });
});
