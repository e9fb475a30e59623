import type { Finding } from '../../diagnostic.ts';
import type { ProseRule } from '../../rule.ts';

/** و that stands alone before the word it belongs to. */
export const loneWaw: ProseRule = {
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
  check({ words, text, offset }) {
    const findings: Finding[] = [];
    for (const [index, word] of words.entries()) {
      if (word.letters !== 'و' || word.isPart) continue;
      const next = words[index + 1];
      if (!next || next.letters.length < 2) continue;
      const gap = text.slice(word.end, next.start);
      const spaces = /^[ \u00A0\u2009\u202F]{1,4}/.exec(gap)?.[0];
      // A quotation or a bracket may open between the two.
      if (spaces === undefined || !/^[«"“(\uFFFB]{0,4}$/.test(gap.slice(spaces.length))) continue;
      const length = word.end - word.start + spaces.length;
      findings.push({
        offset: offset + word.start,
        length,
        value: text.slice(word.start, next.end),
        suggestion: `و${gap.slice(spaces.length)}${next.text}`.replaceAll('\uFFFB', ''),
        fix: { offset: offset + word.end, length: spaces.length, replacement: '' },
      });
    }
    return findings;
  },
};
