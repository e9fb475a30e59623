import { describe, expect, it } from 'vitest';
import { decodeNames } from '../../../scripts/import/clean/decode-names.ts';
import { rawArticle } from './raw.ts';

describe('names that a source escaped once more', () => {
  it('are read as people wrote them, whatever they name', () => {
    const article = rawArticle(['نص'], {
      sectionName: 'علوم &amp; تقنية',
      tagNames: ['بحث &amp;amp; تطوير', 'Q&#038;A', 'ماء&nbsp;وكهرباء', '5 &lt; 7'],
      authorNames: ['سعاد &quot;أم البنين&quot;'],
      series: { name: 'سؤال &amp; جواب' },
      publisher: { name: 'دار الحبر &amp; الورق' },
    });
    expect(decodeNames(article)).toMatchObject({
      sectionName: 'علوم & تقنية',
      tagNames: ['بحث & تطوير', 'Q&A', 'ماء\u00A0وكهرباء', '5 < 7'],
      authorNames: ['سعاد "أم البنين"'],
      series: { name: 'سؤال & جواب' },
      publisher: { name: 'دار الحبر & الورق' },
    });
  });

  it('stay where an ampersand is only an ampersand', () => {
    const names = ['R&D', 'علوم & تقنية', 'AT&T', 'a&ampb', '&'];
    expect(decodeNames(rawArticle(['نص'], { tagNames: names })).tagNames).toEqual(names);
  });
});
