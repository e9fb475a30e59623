import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

const arabic = '[\\u0621-\\u064A]';
/** Signs of markup between two that readers see beside one another: `نص،**كلمة**`. */
const unseen = '\\uFFFB{0,20}';
const joined = new RegExp(
  [
    `(?<![،؛؟!])[،؛؟!]+(?=${unseen}(?:${arabic}|[«“(]))`,
    `(?<=${arabic}${unseen}[ ]?)[,;?](?=${unseen}${arabic}{2})`,
    // Abbreviations have one or two letters before the dot: د.أحمد, ص.ب, ق.م.
    `(?<=${arabic}{3}${unseen})\\.(?=${unseen}${arabic}{3})`,
    `(?<=${arabic}{2}${unseen}):(?=${unseen}${arabic}{2})`,
  ].join('|'),
  'g',
);

/** No space after a comma, full stop or other sign. */
export const spaceAfterSign: RunRule = {
  name: 'space-after-sign',
  topic: 'spacing',
  severity: 'warning',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'لا مسافة بعد علامة الترقيم',
      message: 'لا مسافة بعد العلامة {value}.',
      advice: 'ضع مسافة بعدها.',
      explanation: 'بعد الفاصلة والنقطة وأخواتهما مسافة واحدة، إلا قبل قوس يُغلق أو في آخر الفقرة.',
    },
    en: {
      title: 'No space after a sign',
      message: 'No space follows the sign {value}.',
      advice: 'Put a space after it.',
      explanation:
        'One space follows commas, full stops and their like, except before a closing bracket and at the end of a paragraph.',
    },
  },
  examples: [
    { wrong: 'وصلوا،وناموا', right: 'وصلوا، وناموا' },
    { wrong: 'انتهى الدرس.وخرج الطلاب', right: 'انتهى الدرس. وخرج الطلاب' },
  ],
  check(run) {
    return [...run.text.matchAll(joined)].map(({ index, 0: sign }) => ({
      ...findText(run, index, index + sign.length, `${sign} `),
      fix: { offset: run.offset + index + sign.length, length: 0, replacement: ' ' },
    }));
  },
};
