import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

/*
 * Unicode's Arabic Presentation Forms A and B without the ornate brackets, the honorifics and the
 * ligatures that are signs of their own (FBB2–FBC2, FD3E–FD4F, FDF0–FDFF).
 */
const forms = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFE70-\uFE74\uFE76-\uFEFC]+/g;

/** Letters as shapes for display (ﻣ), which no keyboard writes and no search finds. */
export const presentationForms: RunRule = {
  name: 'presentation-forms',
  topic: 'shapes',
  severity: 'warning',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'أشكال العرض',
      message: 'حروف {value} أشكال للعرض لا حروف.',
      advice: 'اكتبها من لوحة المفاتيح.',
      explanation:
        'تأتي هذه الأشكال من ملفات PDF وبرامج قديمة: لكل حرف فيها رمز لكل موضع من الكلمة، فلا يجدها البحث ولا تقرؤها قارئات الشاشة كما ينبغي.',
    },
    en: {
      title: 'Presentation forms',
      message: 'The letters of {value} are shapes for display.',
      advice: 'Type them anew.',
      explanation:
        'These come from PDF files and old programs: each letter has a code for each place in a word, so search does not find them and screen readers stumble.',
    },
  },
  examples: [{ wrong: 'زار \uFEE3\uFEAA\uFEF3\uFEE8\uFE94 قديمة', right: 'زار مدينة قديمة' }],
  check(run) {
    return [...run.text.matchAll(forms)].map(({ index, 0: found }) =>
      findText(run, index, index + found.length, found.normalize('NFKC')),
    );
  },
};
