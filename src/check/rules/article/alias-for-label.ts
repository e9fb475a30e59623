import type { ArticleFinding, ArticleRule } from '../../article/article-rule.ts';
import { findPhrases } from '../../terms/find-phrases.ts';

/** Another spelling of a name that a vocabulary lists among its aliases. */
export const aliasForLabel: ArticleRule = {
  name: 'alias-for-label',
  severity: 'hint',
  texts: {
    ar: {
      title: 'رسم آخر لاسم في مفردات الموقع',
      message: 'في مفردات الموقع رسم آخر هو المختار لهذا الاسم، و{value} من أسمائه البديلة.',
      advice: 'اكتبه كما يراه القارئ في الوسوم.',
      explanation:
        'للوسم وللكاتب اسم يراه القارئ (label) وأسماء بديلة يُعرف بها (aliases). إن كان البديل رسمًا آخر للاسم نفسه فليكن ما في النصوص كالاسم الأول.',
    },
    en: {
      title: 'Alias of a vocabulary where its label is meant',
      message: 'A vocabulary lists {value} as another spelling of a name.',
      advice: 'Write it as readers see it among the tags.',
      explanation:
        'A tag or author has a label that readers see, and aliases by which it is known. Where an alias is another spelling of the same name, texts should have the label.',
    },
  },
  examples: [
    {
      wrong: 'وصل الوفد إلى القيروين مساءً.',
      right: 'وصل الوفد إلى القيروان مساءً.',
      house: { aliases: [{ alias: 'القيروين', label: 'القيروان' }] },
    },
  ],
  check({ runs }, { house }) {
    return findPhrases(runs, house.aliases).flatMap((found): ArticleFinding[] => {
      const { offset, length, written, prefix, value } = found;
      const suggestion = prefix + value;
      return suggestion === written ? [] : [{ offset, length, value: written, suggestion }];
    });
  },
};
