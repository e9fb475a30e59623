import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../../scripts/import/proof/align-words.ts';
import { proofWords } from '../../../../scripts/import/proof/words.ts';

const align = (source: string, result: string) => alignWords(source.split(' '), result.split(' '));

describe('words of a source', () => {
  it('that all arrived are all kept, also where a run of them moved', () => {
    expect(align('أ ب ج د ه', 'أ ب ج د ه')).toMatchObject({
      total: 5,
      kept: 5,
      missing: [],
      added: [],
    });
    expect(align('أ هامش ب ج د', 'أ ب ج د هامش')).toMatchObject({
      kept: 5,
      missing: [],
      added: [],
    });
  });

  it('that did not arrive are told, and so is what came from elsewhere', () => {
    expect(align('أ ب ج د', 'أ د س')).toMatchObject({ kept: 2, missing: ['ب ج'], added: ['س'] });
    expect(align('أ أ أ', 'أ')).toMatchObject({ kept: 1 });
  });

  it('are the same in every spelling that cleaning gives them', () => {
    expect(proofWords('ﻗﺎلَ: «نعــم» ١٢')).toEqual(proofWords('قال نعم 12'));
  });

  it('of two texts that have nothing in common are lost, in reasonable time', () => {
    const words = (letter: string) => Array.from({ length: 15_000 }, (_, n) => `${letter}${n}`);
    expect(alignWords(words('أ'), words('ب')).kept).toBe(0);
  });
});
