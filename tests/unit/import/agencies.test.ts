import { describe, expect, it } from 'vitest';
import { findAgencies } from '../../../src/convert/agencies.ts';

describe('the agencies of a credit line', () => {
  it.each([
    ['البيت الأبيض/ رويترز', ['رويترز']],
    ['رويترز - أ ف ب', ['رويترز', 'أ ف ب']],
    ['غزة (أ.ف.ب)', ['أ ف ب']],
    ['فرانس برس', ['أ ف ب']],
    ['لندن، وكالة الأناضول', ['الأناضول']],
    ['الرياض / واس', ['واس']],
    ['الرباط: لاماب', ['ومع']],
    ['بكين (شينخوا)', ['شينخوا']],
    ['صورة لرويترز وأسوشيتد برس', ['رويترز', 'أسوشيتد برس']],
    ['تصوير: AFP', ['أ ف ب']],
  ])('%s: %j', (credit, expected) => {
    expect(findAgencies(credit)).toEqual(expected);
  });

  it.each([
    'تصوير صالح وفا',
    'بقلم قنا الحسن',
    'بترا مدينة الأنباط',
    'خاص',
    'البيت الأبيض',
  ])('are not seen in: %s', (credit) => {
    expect(findAgencies(credit)).toEqual([]);
  });
});
