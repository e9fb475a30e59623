import { findText } from '../../find-text.ts';
import type { ProseRule } from '../../rule.ts';

/** What a keyboard of another language writes in place of an Arabic letter. */
const toArabic: Readonly<Record<string, string>> = {
  ک: 'ك',
  ڪ: 'ك',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
};
const toPersian: Readonly<Record<string, string>> = { ك: 'ک', ي: 'ی', ى: 'ی' };

/** Persian or Urdu letters in an Arabic text, and Arabic ones in a Persian text. */
export const foreignLetters: ProseRule = {
  name: 'foreign-letters',
  topic: 'shapes',
  severity: 'warning',
  languages: ['ar', 'fa'],
  texts: {
    ar: {
      title: 'حروف لغة أخرى',
      message: 'في {value} حرف من لوحة مفاتيح لغة أخرى.',
      advice: 'اكتبها بحروف لغة النص.',
      explanation:
        'الكاف والياء والهاء في الفارسية والأردية رموز غير رموز العربية وإن تشابهت صورها، فلا يجد البحث الكلمة. ولا يُنبَّه على پ وچ وڤ وگ، إذ تُكتب بها أسماء أعجمية. وما ليس عربيًّا فيُجعل بين علامتي Lang.',
    },
    en: {
      title: 'Letters of another language',
      message: '{value} has a letter of another language’s keyboard.',
      advice: 'Write it in the letters of the text’s language.',
      explanation:
        'kāf, yāʼ and hāʼ have other codes in Persian and Urdu than in Arabic, though they look alike, so search does not find the word. پ چ ڤ گ are left alone, as foreign names are written with them. What is in another language belongs in a Lang element.',
    },
  },
  examples: [{ wrong: 'هذا کتاب جديد', right: 'هذا كتاب جديد' }],
  check(run, { language }) {
    const letters = language === 'fa' ? toPersian : toArabic;
    // Most texts have none, and this asks for all at once.
    if (!(language === 'fa' ? /[كيى]/ : /[کڪیېےہھەۀ]/).test(run.text)) return [];
    return run.words.flatMap(({ text, letters: bare, start, end, isPart }) => {
      if (isPart || ![...text].some((letter) => Object.hasOwn(letters, letter))) return [];
      // A word with a letter that only its own language has is a word of that language.
      if (language !== 'fa' && /[\u0679\u0688\u0691\u06BA\u06D2]/.test(bare)) return [];
      const right = [...text].map((letter) => letters[letter] ?? letter).join('');
      // A final ی may be meant as ي or ى.
      const isOpen = language !== 'fa' && /ی$/.test(bare);
      return [findText(run, start, end, right, { isFixable: !isOpen })];
    });
  },
};
