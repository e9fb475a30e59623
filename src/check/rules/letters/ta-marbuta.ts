import type { WordRule } from '../../rule.ts';
import { findByVerdict, findVerdict } from './find-by-lexicon.ts';

const article = /^[وف]?(?:[بك]?ال|لل)/;
/** Words that only look as if they had the article: التهامه, والصقه. */
const ownPronoun = /^[وفبكل]{0,2}الت..?ا.ه$|^[وف]?ال..ه$/;

/** ه in place of ة at a word's end and the other way round, by the lexicon. */
export const taMarbuta: WordRule = {
  name: 'ta-marbuta',
  topic: 'letters',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'التاء المربوطة والهاء',
      message: 'لا تنتهي {value} بهذا الحرف في النصوص المحرَّرة.',
      advice: 'راجع آخر الكلمة.',
      explanation:
        'التاء المربوطة تُنقط وهاء الضمير لا تُنقط. لا يُعدّ خطأً ما احتمل أن تكون هاؤه ضميرًا مثل «مدرسه»، إلا أن يندر ذلك في النصوص المحرَّرة فينبَّه عليه تنبيهًا خفيفًا؛ أما ما دخلته «أل» فلا ضمير بعده.',
    },
    en: {
      title: 'tāʼ marbūṭa and hāʼ',
      message: '{value} does not end in this letter in edited text.',
      advice: 'Look at the end of the word.',
      explanation:
        'The tāʼ marbūṭa has dots, the pronoun hāʼ has none. Where the hāʼ may be a pronoun the word is left alone, unless edited text hardly ever has one there: then it is a hint. After the article there is no pronoun.',
    },
  },
  examples: [
    { wrong: 'فتحت المدرسه أبوابها', right: 'فتحت المدرسة أبوابها' },
    { wrong: 'زرنا الجامعه القديمة', right: 'زرنا الجامعة القديمة' },
  ],
  concerns: (form, context) =>
    findVerdict(form, context, 'ta') !== undefined && !ownPronoun.test(form.text),
  checkWord: (place, context) =>
    findByVerdict(place, findVerdict(place.word, context, 'ta'), !article.test(place.word.letters)),
};
