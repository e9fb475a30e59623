import { describe, expect, test } from 'vitest';
import { findExcerptFaults } from '../../../scripts/bench/search/excerpt-faults.ts';
import type { ShownPart } from '../../../scripts/bench/search/query-result.ts';

const original = {
  title: 'المدرسةُ القديمة',
  text: 'في أوّل الشارع\nمدرسةٌ قديمة، وللمدرسة باب أزرق.',
};

/** `*word*` is marked. */
function parts(text: string): ShownPart[] {
  return text
    .split('*')
    .map((piece, place) => ({ text: piece, marked: place % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function faults(query: string, excerpt: string, title = original.title, changed?: string) {
  const shown = [{ url: '/a/1/', title: parts(title), excerpts: [parts(excerpt)] }];
  const asked = { total: 1, shown, firstMs: 1, changed };
  return findExcerptFaults(query, asked, () => original);
}

describe('an excerpt', () => {
  test('is right when it is the article’s own text with marks on words asked for', () => {
    expect(faults('مدرسه', '*مدرسةٌ* قديمة، *وللمدرسة* باب')).toEqual({
      checked: 2,
      wrong: 0,
      faults: [],
    });
  });

  test('may be cut, and may run over a line’s end', () => {
    expect(faults('الشارع', '… أوّل *الشارع* مدرسةٌ قديمة، …').wrong).toBe(0);
  });

  test('is wrong when a mark of the original is missing', () => {
    expect(faults('مدرسة', '*مدرسة* قديمة').faults).toMatchObject([{ rule: 'not-verbatim' }]);
  });

  test('is wrong when a mark stands on another word', () => {
    expect(faults('مدرسة', 'مدرسةٌ *قديمة،* وللمدرسة').faults).toMatchObject([
      { rule: 'mark-not-matching', text: 'قديمة،' },
    ]);
  });

  test('may mark what was searched instead', () => {
    expect(faults('مدرصة', '*مدرسةٌ* قديمة', original.title, 'مدرسة').wrong).toBe(0);
    expect(faults('مدرصة', '*مدرسةٌ* قديمة').wrong).toBe(1);
  });

  test('goes with a title that is checked too', () => {
    expect(faults('باب', '*باب* أزرق', 'المدرسة القديمة').faults).toMatchObject([
      { rule: 'not-verbatim', text: 'المدرسة القديمة' },
    ]);
  });
});
