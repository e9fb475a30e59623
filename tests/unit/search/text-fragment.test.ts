import { describe, expect, it } from 'vitest';
import { formatTextFragment } from '../../../src/search/browser/text-fragment.ts';
import type { ExcerptPart } from '../../../src/search/query/excerpt.ts';

/** `قال *أحمد* نعم`: the words between stars are marked. */
const parts = (text: string): ExcerptPart[] =>
  text
    .split('*')
    .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');

/** The directives as they read decoded; what was encoded must not be taken for syntax. */
const directives = (text: string) =>
  formatTextFragment(parts(text))
    .replace(/^:~:/, '')
    .split('&')
    .map((directive) => decodeURIComponent(directive));

describe('a text fragment', () => {
  it('names each marked word after the word before it', () => {
    expect(directives('ضاعت *حقوق* *الصيّادين* منذ سنين')).toEqual([
      'text=ضاعت-,حقوق',
      'text=حقوق-,الصيّادين',
    ]);
  });

  it('takes the word after, where none is before', () => {
    expect(directives('*حقوق* الصيّادين')).toEqual(['text=حقوق,-الصيّادين']);
    expect(directives('… *حقوق* الصيّادين')).toEqual(['text=حقوق,-الصيّادين']);
    expect(directives('*حقوق*')).toEqual(['text=حقوق']);
    expect(directives('… *حقوق* …')).toEqual(['text=حقوق']);
  });

  it('takes punctuation along, as nothing but space may stand between two terms', () => {
    expect(directives('قال: «*العدل* أساس')).toEqual(['text=قال: «-,العدل']);
    expect(directives('بيروت — *لبنان*')).toEqual(['text=بيروت —-,لبنان']);
    expect(directives('«*العدل*» — أساس الملك')).toEqual(['text=العدل,-» — أساس']);
  });

  it('lets no sign of the text be syntax', () => {
    const fragment = formatTextFragment(parts('a,b&text=c- *x-y&z,w#%*'));
    expect(fragment).toBe(':~:text=a%2Cb%26text%3Dc%2D-,x%2Dy%26z%2Cw%23%25');
  });

  it('stays in bounds, however many words are marked', () => {
    expect(directives('من *كلمة* إلى '.repeat(30))).toHaveLength(8);
  });

  it('is nothing where nothing is marked', () => {
    expect(formatTextFragment(parts('حقوق الصيّادين'))).toBe('');
    expect(formatTextFragment([])).toBe('');
  });
});
