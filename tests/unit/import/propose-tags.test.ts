import { describe, expect, it } from 'vitest';
import { tagProposer } from '../../../scripts/import/propose-tags.ts';
import { phraseMatcher } from '../../../src/convert/phrase-matcher.ts';
import { rawArticle } from './raw.ts';

describe('a name in a text', () => {
  it.each([
    ['غزة', 'في غَزّة'],
    ['غزة', 'وبغزة'],
    ['غزة', 'لغزه'],
    ['القدس', 'للقدس'],
    ['القدس', 'وبالقدس'],
    ['مناخ', 'فالمناخ'],
    ['مناخ', 'للمناخ'],
    ['قطاع غزة', 'بقطاع غزة'],
    ['القاهرة', '«القاهرة»،'],
    ['C++', 'كُتبت بلغة C++ أولًا'],
    ['C#', 'كُتبت بلغة C# أولًا'],
  ])('%s stands in %s', (name, text) => {
    expect(phraseMatcher([name])(text)).toBe(1);
  });

  it.each([
    ['غزة', 'غزته'],
    ['مصر', 'المصرية'],
    ['قطاع غزة', 'قطاع واسع من غزة'],
    ['قطاع غزة', 'غزة قطاع'],
    ['F#', 'مفتاح F في اللوحة'],
    ['F', 'لغة F# الوظيفية'],
    ['C', 'لغة C++ الأقدم'],
    ['C++', 'لغة C# الأحدث'],
  ])('%s does not stand in %s', (name, text) => {
    expect(phraseMatcher([name])(text)).toBe(0);
  });

  it('counts a place once, for the longest spelling there', () => {
    expect(phraseMatcher(['غزة', 'قطاع غزة'])('قطاع غزة ثم غزة')).toBe(2);
  });
});

describe('a tag', () => {
  const propose = tagProposer([
    { id: 'gaza', label: 'غزة', aliases: [] },
    { id: 'egypt', label: 'مصر', aliases: ['جمهورية مصر العربية'] },
    { id: 'coffee', label: 'القهوة', aliases: [] },
  ]);

  it('is proposed from the title at once, from the text when it stands there twice', () => {
    const article = rawArticle(['عاد من مصر.', 'ثم عاد إلى مصر، وشرب القهوة.'], {
      title: 'هدنة في غزة',
    });
    expect(propose(article)).toEqual(['gaza', 'egypt']);
  });

  it('is not read across the end of a paragraph', () => {
    const across = tagProposer([{ id: 'sea', label: 'البحر الأحمر', aliases: [] }]);
    expect(across(rawArticle(['لون البحر', 'الأحمر لون البحر', 'الأحمر']))).toEqual([]);
  });
});
