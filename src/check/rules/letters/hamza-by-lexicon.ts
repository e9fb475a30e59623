import type { WordRule } from '../../rule.ts';
import { findByVerdict, findVerdict } from './find-by-lexicon.ts';

/** اخرجوا may be a command, and what begins with ل or ف may be no word with a particle before it. */
const isOtherWord = /^[وف]?ا.*وا$|^[وف]?لا(?!ل)|^ف[اأإ]/;

/** Commands that are written like a verb of the first person or of form IV without its hamza. */
const commands = new RegExp(
  `^[وف]?ا(?:${'فعل كتب ستر صح صحى بق بقى منع سكن عبد تبع حبس هدم ربط حفر غرس فرم ملأ منح دخل خرج رفع بدأ بدا ذكر ترك جعل عرف نظر قرأ قرا حذر طلب شرب فتح غلق حمد شكر حكم عمل لعب ركب جمع ضرب نزل صعد سمع شهد بحث حسب حفظ خلط طبخ غسل قطع كسر نشر نقل وقف رجع سلك صنع ضبط طبع عبر عجن فصل قلب كشف لمس مسح نفخ هجر سكب غمس عصر حلق دفع سأل سال صبر علم فهم قبل رسم زرع حرق خفض ضغط نقر سحب لصق بسط قسم ستخدم ختر ضف نتظر نتبه حترم ستمع نتقل ستعن شتر بتعد قترب حترس'
    .split(' ')
    .join('|')})(?:وا?|ي|ه|ها|هم|ني|نا)?$`,
);

/** Verbs of form IV such as أمالها, which are no slip for nouns such as آمالها. */
const hollowVerb = /^[وف]?أ[\u0621-\u064A]ا[\u0621-\u064A](?:ها?|هما?|ت|وا)?$/;
/** Participles such as آمر, names such as إيفا, and nouns of many with a pronoun such as أدراجها. */
const rightHamza =
  /^[وفبكل]{0,2}(?:ال)?(?:آ[\u0621-\u064A]{2}$|إي|أ[\u0621-\u064A]{2}ا[\u0621-\u064A](?:ه|ها|هم|هما|نا|ك|كم)$)/;
/** The verb انساب; its noun of many أنساب mostly has the article or a pronoun. */
const otherVerb = /^[وف]?انساب(?:ت|وا)?$/;
/** Verbal nouns of form IV as their writers mean them: إشكال is no slip for أشكال. */
const verbalNoun =
  /^[وفبكل]{0,2}(?:ال)?إ[\u0621-\u064A]{2}ا[\u0621-\u064A](?:ا|ات|ه|ها|هم|هما|نا|ي|ية)?$/;

/** A hamza on alef that is missing, wrong or too much, by the lexicon. */
export const hamzaByLexicon: WordRule = {
  name: 'hamza-by-lexicon',
  topic: 'letters',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'همزة الألف',
      message: 'لا تُكتب {value} بهذه الألف في النصوص المحرَّرة.',
      advice: 'راجع همزة الكلمة.',
      explanation:
        'يعرف المدقق من معجم أُحصي في نصوص محرَّرة أيُّ الكلمات تبدأ بهمزة قطع وأيها بألف وصل. وما احتمل وجهين كالأعلام والإعلام يُقترح فيه الأكثر ولا يُصحَّح من غير مراجعة.',
    },
    en: {
      title: 'The hamza on alef',
      message: 'Edited text does not write {value} with this alef.',
      advice: 'Look at the hamza of the word.',
      explanation:
        'A lexicon counted in edited text says which words begin with a hamza and which with a bare alef. Where a word can be two, such as أعلام and إعلام, the more frequent one is suggested but not put in without a person.',
    },
  },
  examples: [
    { wrong: 'زار الاطفال المتحف', right: 'زار الأطفال المتحف' },
    { wrong: 'سافر إلى امريكا', right: 'سافر إلى أمريكا' },
  ],
  concerns: (form, context) =>
    findVerdict(form, context, 'hamza') !== undefined &&
    !hollowVerb.test(form.text) &&
    !commands.test(form.text) &&
    !otherVerb.test(form.text) &&
    !rightHamza.test(form.text) &&
    !verbalNoun.test(form.text),
  checkWord(place, context) {
    const verdict = findVerdict(place.word, context, 'hamza');
    return findByVerdict(place, verdict, !verdict?.isSure || isOtherWord.test(place.word.letters));
  },
};
