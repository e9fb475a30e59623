import type { ArticleFinding, ArticleRule } from '../../article/article-rule.ts';
import { findPhrases } from '../../terms/find-phrases.ts';

/** A name or term that the site writes otherwise (`content/terms.yaml`). */
export const houseTerm: ArticleRule = {
  name: 'house-term',
  severity: 'warning',
  texts: {
    ar: {
      title: 'كلمة يكتبها الموقع على وجه آخر',
      message: 'لا يكتب الموقع {value}.{reason}',
      advice: 'اختر كلمة أخرى.',
      explanation:
        'في content/terms.yaml أسماء الموقع ومصطلحاته: ما يُكتب (write)، وما لا يُكتب مكانه (not)، والاسم بالحرف اللاتيني (latin)، والسبب (reason).',
    },
    en: {
      title: 'Term that the site writes otherwise',
      message: 'The site does not write {value}.{reason}',
      advice: 'Choose another word.',
      explanation:
        'content/terms.yaml holds the names and terms of a site: what to write, what not to write in its place (not), the name in Latin letters (latin), and the reason.',
    },
  },
  examples: [
    {
      wrong: 'افتتح فرع بوسعاده للمكتبة.',
      right: 'افتتح فرع بوسعادة للمكتبة.',
      house: {
        terms: { busaada: { write: 'بوسعادة', not: ['بوسعاده', 'بو سعادة'], latin: [] } },
      },
    },
  ],
  check({ runs }, { house }) {
    return findPhrases(runs, house.terms).flatMap((found): ArticleFinding[] => {
      const { offset, length, written, prefix } = found;
      const { write, reason, isCapitals } = found.value;
      if (isCapitals && written === write) return [];
      const facts = { reason: reason === undefined ? '' : ` ${reason}` };
      if (write === undefined) return [{ offset, length, value: written, facts }];
      const replacement = prefix + write;
      if (replacement === written) return [];
      const fix = { offset, length, replacement };
      return [{ offset, length, value: written, suggestion: replacement, facts, fix }];
    });
  },
};
