import type { WordRule } from '../../rule.ts';

/** Tatweel between two letters. At the end of a word it may be an abbreviation: هـ, بـ«…». */
const stretched = /[^ـ]ـ+[^ـ]/;

/** A word that is drawn out with tatweel. */
export const tatweel: WordRule = {
  name: 'tatweel',
  topic: 'shapes',
  severity: 'warning',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'كشيدة داخل الكلمة',
      message: 'في {value} كشيدة (ـ) تمدّها.',
      advice: 'احذف الكشيدة.',
      explanation:
        'الكشيدة زينة لا حرف: لا يجد البحث الكلمة التي تدخلها، وتنطق بها قارئات الشاشة خطأ. وتبقى في آخر المختصر كما في هـ.',
    },
    en: {
      title: 'Tatweel inside a word',
      message: '{value} is drawn out with tatweel (ـ).',
      advice: 'Remove the tatweel.',
      explanation:
        'Tatweel is decoration, not a letter: search does not find the word, and screen readers stumble over it. At the end of an abbreviation such as هـ it stays.',
    },
  },
  examples: [{ wrong: 'خبر عــاجل', right: 'خبر عاجل' }],
  // Marks are put above or below a tatweel on purpose, to show them alone.
  concerns: ({ text }) =>
    text.includes('ـ') && stretched.test(text) && !/ـ[\u064B-\u0652]/.test(text),
  checkWord({ run, word: { text, start, end } }) {
    const offset = run.offset + start;
    const suggestion = text.replace(/(?<!ـ)ـ+(?=[^ـ])/g, '');
    const fix = { offset, length: end - start, replacement: suggestion };
    return { offset, length: end - start, value: text, suggestion, fix };
  },
};
