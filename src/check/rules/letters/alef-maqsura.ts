import { stripMarks } from '../../../arabic/fold.ts';
import type { WordRule } from '../../rule.ts';
import { findByVerdict, findVerdict } from './find-by-lexicon.ts';

/** Words that are right with ى, though edited text has them more often with ي. */
const withEither =
  /^(?:[وفبكل]{0,2}|[وف]?(?:[بك]?ال|لل))(?:أبى|أنى|بلوى|جوى|لوى|طوى|كوى|ردى|فدى|سدى|ثرى|ذرى|نقى|تقى|ربى|نهى|ابتلى|طهى|رضوى|سلمى|خطى|مغنى|مأتى)$/;
/** A passive or a command may be meant: اعتدي عليه. */
const isPassive = /^[وف]?ا(?:[^ل]ت|ست|ن).{1,3}ي$|^[وف]?آخري$/;
/** Two words, of which the one with ي is the more frequent by far. */
const oftenWithYa = /(?:بشر|سكر)ى$/;

/** ى in place of ي at a word's end and the other way round, by the lexicon. */
export const alefMaqsura: WordRule = {
  name: 'alef-maqsura',
  topic: 'letters',
  severity: 'warning',
  languages: ['ar'],
  texts: {
    ar: {
      title: 'الياء والألف المقصورة',
      message: 'لا تنتهي {value} بهذا الحرف في النصوص المحرَّرة.',
      advice: 'راجع آخر الكلمة.',
      explanation:
        'الياء في آخر الكلمة تُنقط (العربي)، والألف المقصورة لا تُنقط (المستشفى). ويترك المدقق ما كان بالوجهين كلمتين مثل «على» و«علي».',
    },
    en: {
      title: 'yāʼ and alef maqṣūra',
      message: '{value} does not end in this letter in edited text.',
      advice: 'Look at the end of the word.',
      explanation:
        'A final yāʼ has dots (العربي), an alef maqṣūra has none (المستشفى). What is a word either way, such as على and علي, is left alone.',
    },
  },
  examples: [
    { wrong: 'المنتخب المصرى لكرة القدم', right: 'المنتخب المصري لكرة القدم' },
    { wrong: 'صلّى في المسجد الأقصي', right: 'صلّى في المسجد الأقصى' },
  ],
  concerns: (form, context) =>
    findVerdict(form, context, 'ya') !== undefined &&
    !withEither.test(stripMarks(form.text)) &&
    !isPassive.test(form.text),
  checkWord: (place, context) =>
    findByVerdict(
      place,
      findVerdict(place.word, context, 'ya'),
      oftenWithYa.test(place.word.letters),
    ),
};
