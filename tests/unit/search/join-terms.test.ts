import { describe, expect, it } from 'vitest';
import { beginsName, joinTerms, splitTermSpellings } from '../../../src/search/query/join-terms.ts';
import { analyseQuery } from '../../../src/search/query/query-terms.ts';

function joined(text: string): string | undefined {
  const [left, right] = analyseQuery(text);
  return left && right && joinTerms(left, right);
}

const parted = (text: string) => analyseQuery(text).flatMap(splitTermSpellings);

describe('two words are as one', () => {
  it.each([
    ['أم كلثوم', 'امكلثوم'],
    ['حضر موت', 'حضرموت'],
    ['أبو ظبي', 'ابوظب'],
    ['45.300', '45300'],
    ['٤٥٫٣٠٠', '45300'],
  ])('%s: %s', (text, term) => expect(joined(text)).toBe(term));

  it.each(['45.30', '2019.300', '0.300', '45.3000', 'طائرة 747', '747 طائرة'])('not %s', (text) => {
    expect(joined(text)).toBeUndefined();
  });
});

describe('one word is as two', () => {
  it.each([
    ['ابوبكر', ['ابو', 'بكر']],
    ['وأبوظبي', ['ابو', 'ظب']],
    ['امكلثوم', ['ام', 'كلثوم']],
    ['45300', ['45', '300']],
    ['1250000', ['1', '250', '000']],
    ['4500', ['4', '500']],
  ])('%s: %j', (text, terms) => expect(parted(text)).toEqual(terms));

  it.each(['1987', '2024', '300', '0912345', 'كلثوم', 'ابوه'])('not %s', (text) => {
    expect(parted(text)).toEqual([]);
  });
});

it('tells what names begin with', () => {
  const begin = analyseQuery('أبو وأم عبد بنت كتاب').filter(beginsName);
  expect(begin.map(({ word }) => word)).toEqual(['ابو', 'وام', 'عبد']);
});
