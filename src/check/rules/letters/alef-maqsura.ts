import type { ProseRule } from '../../rule.ts';
import { findByLexicon } from './find-by-lexicon.ts';

/** ى in place of ي at a word's end and the other way round, by the lexicon. */
export const alefMaqsura: ProseRule = {
  name: 'alef-maqsura',
  topic: 'letters',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'الياء والألف المقصورة',
      message: 'لا تنتهي {value} بهذا الحرف في النصوص المحرَّرة.',
      advice: 'راجع آخر الكلمة.',
      explanation:
        'الياء في آخر الكلمة تُنقط (العربي)، والألف المقصورة لا تُنقط (المستشفى). ويترك المدقق ما كان بالوجهين كلمتين مثل «على» و«علي».',
    },
    en: {
      title: 'yāʼ and alef maqṣūra',
      message: '{value} does not end in this letter in edited text.',
      advice: 'Look at the end of the word.',
      explanation:
        'A final yāʼ has dots (العربي), an alef maqṣūra has none (المستشفى). What is a word either way, such as على and علي, is left alone.',
    },
  },
  examples: [
    { wrong: 'المنتخب المصرى لكرة القدم', right: 'المنتخب المصري لكرة القدم' },
    { wrong: 'صلّى في المسجد الأقصي', right: 'صلّى في المسجد الأقصى' },
  ],
  check: (run, context) => findByLexicon(run, context, 'ya', () => false),
};
