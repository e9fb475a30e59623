import type { WordRule } from '../../rule.ts';

/** و that stands alone before the word it belongs to. */
export const loneWaw: WordRule = {
  name: 'lone-waw',
  topic: 'spacing',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'واو منفصلة',
      message: 'الواو في {value} منفصلة عمّا بعدها.',
      advice: 'صِل الواو بما بعدها.',
      explanation:
        'واو العطف حرف واحد فلا تستقلّ في الكتابة، بل توصل بما بعدها؛ ولو بقيت وحدها لانقطعت عنه في آخر السطر.',
    },
    en: {
      title: 'و by itself',
      message: 'The و of {value} stands apart.',
      advice: 'Join the و to the word after it.',
      explanation:
        'The conjunction و is one letter and is written onto the word after it. By itself it may be left alone at the end of a line.',
    },
  },
  examples: [{ wrong: 'الشمس و القمر', right: 'الشمس والقمر' }],
  concerns: ({ letters }) => letters === 'و',
  checkWord({ run: { words, text, offset }, word, index }) {
    const next = words[index + 1];
    if (!next || next.letters.length < 2) return undefined;
    const gap = text.slice(word.end, next.start);
    const spaces = /^[ \u00A0\u2009\u202F]{1,4}/.exec(gap)?.[0];
    // A quotation or a bracket may open between the two.
    if (spaces === undefined || !/^[«"“(\uFFFB]{0,4}$/.test(gap.slice(spaces.length))) {
      return undefined;
    }
    return {
      offset: offset + word.start,
      length: word.end - word.start + spaces.length,
      value: text.slice(word.start, next.end),
      suggestion: `و${gap.slice(spaces.length)}${next.text}`.replaceAll('\uFFFB', ''),
      fix: { offset: offset + word.end, length: spaces.length, replacement: '' },
    };
  },
};
