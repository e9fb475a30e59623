import type { Finding } from '../../diagnostic.ts';
import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';
import { isSpeltLetter } from '../../spelt-letters.ts';

/** Words that are never meant twice in a row. */
const functionWord =
  /^[وف]?(?:في|إلى|الى|على|عن|مع|أن|إن|ان|التي|الذي|الذين|هذا|هذه|ذلك|تلك|كان|كانت|قد|أو|او|ثم|حيث|كما|بن|بعد|قبل|لم|لن|عند|منذ|خلال|حتى|لأن|ولكن|لكن|غير|أي)$/;
/** A word that stands twice in a row. */
export const doubledWord: RunRule = {
  name: 'doubled-word',
  topic: 'spacing',
  severity: 'hint',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'كلمة مكرّرة',
      message: 'تكررت {value}.',
      advice: 'احذف إحداهما.',
      explanation:
        'كثيرًا ما تبقى أداة مرتين بعد تعديل الجملة. ولا يُنبَّه إلا على الأدوات، فالأسماء والأفعال قد تكرَّر توكيدًا.',
    },
    en: {
      title: 'Doubled word',
      message: '{value} stands twice.',
      advice: 'Remove one of the two.',
      explanation:
        'A particle often stays twice when a sentence is changed. Nouns and verbs may be repeated for emphasis, so only particles are found.',
    },
  },
  examples: [{ wrong: 'وصل في في المساء', right: 'وصل في المساء' }],
  check(run) {
    const { words, text } = run;
    const findings: Finding[] = [];
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (word.text !== next?.text || word.isPart || next.isPart) continue;
      if (!/^[ \n\u00A0]{1,3}$/.test(text.slice(word.end, next.start))) continue;
      if (!functionWord.test(word.letters) || isSpeltLetter(words, index)) continue;
      // Three in a row are a refrain or a cry.
      if (words[index - 1]?.text === word.text || words[index + 2]?.text === word.text) continue;
      findings.push(findText(run, word.start, next.end, word.text));
    }
    return findings;
  },
};
