import { describe, expect, test } from 'vitest';
import { checkArabic } from '../../../../src/check/check-arabic.ts';
import {
  chooseHouseForms,
  formatHouseForms,
  parseHouseForms,
  withHouseForms,
} from '../../../../src/check/lexicon/house-lexicon.ts';
import { readGeneralLexicon } from '../../../../src/loader/read-lexicon.ts';

const general = readGeneralLexicon();

describe('the spelling of a house', () => {
  test('holds what the general lexicon would correct', () => {
    const forms = chooseHouseForms(
      new Map([
        ['اسبانيا', 12],
        ['كتاب', 40],
      ]),
      general,
    );
    expect([...forms.keys()]).toEqual(['اسبانيا']);
  });

  test('decides between two ways of writing a name, where one prevails', () => {
    const forms = chooseHouseForms(
      new Map([
        ['الناقورة', 20],
        ['الناقوره', 1],
        ['بعلبكي', 4],
        ['بعلبكى', 4],
      ]),
      general,
    );
    expect([...forms]).toEqual([['الناقورة', 20]]);
  });

  test('leaves alone what may be another word', () => {
    const forms = new Map([
      ['صورة', 20],
      ['صوره', 1],
      ['وكان', 20],
      ['وكأن', 1],
    ]);
    expect(chooseHouseForms(forms, general).size).toBe(0);
  });

  test('needs more than two articles', () => {
    expect(chooseHouseForms(new Map([['اسبانيا', 2]]), general).size).toBe(0);
  });

  test('is the same when written and read', () => {
    const forms = new Map([
      ['الناقورة', 20],
      ['اسبانيا', 12],
    ]);
    expect(parseHouseForms(formatHouseForms(forms, 'ملاحظة'))).toEqual(forms);
    expect(parseHouseForms('# ملاحظة\n\nالناقورة\n').get('الناقورة')).toBe(1);
  });

  test('goes before the general one', () => {
    const lexicon = withHouseForms(parseHouseForms('الناقورة 20\nاسبانيا 12'), general);
    const found = (text: string) =>
      checkArabic(text, { lexicon }).map(({ rule, suggestion }) => [rule, suggestion]);
    expect(found('سافر إلى اسبانيا')).toEqual([]);
    expect(found('نزل في الناقوره')).toEqual([['ta-marbuta', 'الناقورة']]);
    expect(found('عاد من إسبانيا')).toEqual([['hamza-by-lexicon', 'اسبانيا']]);
    expect(found('زار الاطفال المتحف')).toEqual([['hamza-by-lexicon', 'الأطفال']]);
  });
});
