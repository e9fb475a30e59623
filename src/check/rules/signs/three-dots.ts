import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

/* Not more than an ellipsis is taken for one: a row of dots may be a gap to fill in. */
const dots = /(?<=[\p{Script=Arabic}»)\]"”!؟ ])(?<![.…])\.{2,4}(?![.…\p{Nd}])/gu;

/** Dots in a row in place of the one sign `…`. */
export const threeDots: RunRule = {
  name: 'three-dots',
  topic: 'signs',
  severity: 'hint',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'نقاط الحذف',
      message: 'النقاط {value} علامة واحدة هي …',
      advice: 'اكتب علامة الحذف.',
      explanation:
        'علامة الحذف حرف واحد (…) لا ثلاث نقاط، فلا تنقطع في آخر السطر، وتنطقها قارئات الشاشة علامةً واحدة.',
    },
    en: {
      title: 'Ellipsis',
      message: 'The dots {value} are one sign: …',
      advice: 'Write the ellipsis.',
      explanation:
        'An ellipsis is one character (…) and not three dots: it is not broken at the end of a line, and screen readers read it as one sign.',
    },
  },
  examples: [{ wrong: 'مضى العمر... ولم نلتق', right: 'مضى العمر… ولم نلتق' }],
  check(run) {
    if (!run.text.includes('..')) return [];
    return [...run.text.matchAll(dots)].map(({ index, 0: found }) =>
      findText(run, index, index + found.length, '…'),
    );
  },
};
