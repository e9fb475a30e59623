import { findText } from '../../find-text.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ProseRun } from '../../prose/prose-run.ts';
import type { RunRule } from '../../rule.ts';

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

/** Small words of Persian and Urdu: a text with several of them is no Arabic one. */
const otherWord =
  /^(?:که|است|این|های|می|را|از|با|برای|شد|شده|کرد|کرده|یک|بود|ہے|ہیں|کے|کی|کا|میں|نے|سے|اور)$/;
const fewestOtherWords = 3;

/** Persian or Urdu letters in an Arabic text, and Arabic ones in a Persian text. */
export const foreignLetters: RunRule = {
  name: 'foreign-letters',
  topic: 'shapes',
  severity: 'warning',
  languages: ['ar', 'fa'],
  texts: {
    ar: {
      title: 'حروف لغة أخرى',
      message: 'في {value} حرف من لوحة مفاتيح لغة أخرى.',
      advice: 'اكتبها بحروف لغة النص، أو اجعلها بين علامتي Lang إن كانت من لغة أخرى.',
      explanation:
        'الكاف والياء والهاء في الفارسية والأردية رموز غير رموز العربية وإن تشابهت صورها، فلا يجد البحث الكلمة. ولا يُنبَّه على پ وچ وڤ وگ، إذ تُكتب بها أسماء أعجمية. وما ليس عربيًّا فيُجعل بين علامتي Lang.',
    },
    en: {
      title: 'Letters of another language',
      message: '{value} has a letter of another language’s keyboard.',
      advice:
        'Write it in the letters of the text’s language, or put it in a Lang element if it is of another.',
      explanation:
        'kāf, yāʼ and hāʼ have other codes in Persian and Urdu than in Arabic, though they look alike, so search does not find the word. پ چ ڤ گ are left alone, as foreign names are written with them. What is in another language belongs in a Lang element.',
    },
  },
  examples: [
    { wrong: 'هذا کتاب جديد', right: 'هذا كتاب جديد' },
    { wrong: 'لعب المنتخب المصری أمس', right: 'لعب المنتخب المصري أمس' },
  ],
  check(run, { language, lexicon }) {
    const letters = language === 'fa' ? toPersian : toArabic;
    // Most texts have none, and this asks for all at once.
    if (!(language === 'fa' ? /[كيى]/ : /[کڪیېےہھەۀ]/).test(run.text)) return [];
    if (language !== 'fa' && isOtherLanguage(run)) return [];
    return run.words.flatMap(({ text, letters: bare, start, end, isPart }) => {
      if (isPart || ![...text].some((letter) => Object.hasOwn(letters, letter))) return [];
      // A word with a letter that only its own language has is a word of that language.
      if (language !== 'fa' && /[\u0679\u0688\u0691\u06BA\u06D2]/.test(bare)) return [];
      const right = [...text].map((letter) => letters[letter] ?? letter).join('');
      if (language === 'fa' || !/ی$/.test(bare)) return [findText(run, start, end, right)];
      // A final ی may be meant as ي or ى.
      const last = finalYa(right, lexicon);
      return [
        findText(run, start, end, right.slice(0, -1) + (last ?? 'ي'), {
          isFixable: last !== undefined,
        }),
      ];
    });
  },
};

/** Which of ي and ى ends a word; nothing where the lexicon does not exclude one of them. */
function finalYa(word: string, lexicon: Lexicon | undefined): 'ي' | 'ى' | undefined {
  const stem = word.slice(0, -1);
  if (lexicon?.correct(`${stem}ى`)?.slots.has('ya')) return 'ي';
  return lexicon?.correct(`${stem}ي`)?.slots.has('ya') ? 'ى' : undefined;
}

function isOtherLanguage({ words }: ProseRun): boolean {
  const others = words.filter(({ letters }) => otherWord.test(letters));
  return others.length >= fewestOtherWords;
}
