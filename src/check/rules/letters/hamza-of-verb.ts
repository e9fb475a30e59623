import { findWord } from '../../find-word.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { WordRule } from '../../rule.ts';

const prefix = '[وفبلك]{0,2}(?:ال)?';
const letter = '[ءأئؤبتثجحخدذرزسشصضطظعغفقكلمنهوي]';
/**
 * Verbs and verbal nouns of the forms انفعل, افتعل, استفعل, whose alef has no hamza. Nouns of the form
 * إفعال have another shape: after إنتا(ج) no more letter follows than their own.
 */
const shapes = new RegExp(
  `^(?<before>${prefix})إ(?<rest>` +
    `ست${letter}{2}.+|` +
    `ن${letter}{2}ا${letter}(?:ات|ية|ي|ه|ها|هم|ا)?|` +
    `${letter}ت${letter}ا${letter}(?:ات|ية|ي|ه|ها|هم|نا|ا|يا)?|` +
    `ن[^ا]${letter}${letter}(?:ت|وا)?|` +
    `[^ن]ت[^ا]${letter}(?:ت|وا)?|نت[^ا]${letter}(?:ت|وا)?` +
    `)$`,
);
/** Names and loanwords that begin so. */
const others =
  /^(?:نكج|ست(?:ونيا|راتيج|رلين|بول|بنول|انبول|وديو|بر|اد|نكف|ه)|نجل|نكل|ندون|نتر|نستغ|نسول|نفلو|نديان|نشاء|نتاج|يتال|يتيلا|ثيوب|تيكيت|كتاد|متنان|نسان|نسانية|نجيل|نبراطور|نذار)/;

/** A hamza under the alef of forms that have none: `إستخدام`, `إنفجار`, `إجتماع`. */
export const hamzaOfVerb: WordRule = {
  name: 'hamza-of-verb',
  topic: 'letters',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'همزة في موضع ألف الوصل',
      message: 'ألف {value} ألف وصل لا تُكتب عليها همزة.',
      advice: 'احذف الهمزة.',
      explanation:
        'مصادر الأفعال الخماسية والسداسية وأفعالها الماضية وأوامرها تبدأ بألف وصل: اجتمع واجتماع، انفجر وانفجار، استخدم واستخدام. أما مصدر «أفعل» كإنتاج وإنجاز فهمزته همزة قطع.',
    },
    en: {
      title: 'A hamza where the alef has none',
      message: 'The alef of {value} is written without a hamza.',
      advice: 'Remove the hamza.',
      explanation:
        'Verbs of the forms VII, VIII and X and their verbal nouns begin with a joining alef: اجتماع, انفجار, استخدام. Nouns of form IV such as إنتاج keep their hamza.',
    },
  },
  examples: [
    { wrong: 'بدأ الإجتماع متأخرا', right: 'بدأ الاجتماع متأخرا' },
    { wrong: 'إستخدم المزارعون السماد', right: 'استخدم المزارعون السماد' },
    { wrong: 'سُمع إنفجار بعيد', right: 'سُمع انفجار بعيد' },
  ],
  concerns: ({ letters }, { lexicon }) => withBareAlef(letters, lexicon) !== undefined,
  checkWord({ run, word }, { lexicon }) {
    const right = withBareAlef(word.letters, lexicon);
    return right === undefined ? undefined : findWord(run, word, right);
  },
};

function withBareAlef(letters: string, lexicon: Lexicon | undefined): string | undefined {
  if (letters.length > 24 || !letters.includes('إ')) return undefined;
  const parts = shapes.exec(letters)?.groups;
  if (!parts || others.test(parts['rest'] ?? '')) return undefined;
  const right = `${parts['before']}ا${parts['rest']}`;
  // Names and loanwords that edited text writes with a hamza: الإستوني.
  return lexicon?.correct(right)?.slots.has('hamza') ? undefined : right;
}
