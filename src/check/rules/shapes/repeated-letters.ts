import { findText } from '../../find-text.ts';
import type { WordRule } from '../../rule.ts';

const repeated = /([\u0621-\u063A\u0641-\u064A])\1{2,}/g;
/** ل before the article: للوبي has two. */
const withArticle = /^([وف]?)لل{2,}/;

/** One letter three times or more: `جداااا`. */
export const repeatedLetters: WordRule = {
  name: 'repeated-letters',
  topic: 'shapes',
  severity: 'hint',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'حرف مكرّر',
      message: 'في {value} حرف مكرّر.',
      advice: 'اكتب الحرف مرة واحدة، أو مرتين حيث تكون الكلمة كذلك.',
      explanation:
        'لا يتوالى حرف واحد ثلاث مرات في كلمة عربية؛ وتكراره محاكاةٌ للصوت لا تناسب النص المحرَّر. كم مرة ينبغي أن يُكتب يعرفه الكاتب.',
    },
    en: {
      title: 'Repeated letter',
      message: 'A letter is repeated in {value}.',
      advice: 'Write the letter once, or twice where the word has it so.',
      explanation:
        'No Arabic word has a letter three times in a row; repeating it imitates the voice and does not suit edited text. How often it belongs there only the writer knows.',
    },
  },
  examples: [{ wrong: 'كان الطريق طويلااا', right: 'كان الطريق طويلا', isByHand: true }],
  // ههههه is laughter, and a letter by itself a sign of its own.
  concerns: ({ letters }) => /(.)\1\1/.test(letters) && !/^(.)\1*$/.test(letters),
  checkWord: ({ run, word: { letters, start, end } }) =>
    findText(run, start, end, letters.replace(withArticle, '$1لل').replace(repeated, '$1'), {
      isFixable: false,
    }),
};
