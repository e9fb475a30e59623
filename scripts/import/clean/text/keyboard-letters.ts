import { isArabic, type TextStep } from './text-step.ts';

/** Words that end in alif maqsura; a Persian yeh at the end of any other stands for ya. */
const maqsura =
  /^[وفبل]?(?:عل|إل|ال|حت|مت|أن|بل|سو|لد|موس|عيس|مصطف|يحي|كبر|صغر|أخر|إحد|مستشف|مبن|معن|مستو|ذكر)ى$/u;
const arabicWord = /[\u0620-\u06D3\u06FA-\u06FF\p{M}]+/gu;

/**
 * Letters that another language's keyboard put in: in Arabic `ی` and `ک` (Persian, Urdu) become
 * `ي`/`ى` and `ك`; in Persian `ي` and `ك` become `ی` and `ک`. Other languages keep what they have.
 *
 * @example 'الکتاب علی الطاولة' becomes 'الكتاب على الطاولة'
 */
export const keyboardLetters: TextStep = {
  name: 'keyboard-letters',
  apply: (text, context) => {
    if (isArabic(context)) return text.replace(arabicWord, arabicLetters);
    if (/^fa\b/i.test(context.lang)) return text.replace(/ي/g, 'ی').replace(/ك/g, 'ک');
    return text;
  },
};

function arabicLetters(word: string): string {
  // A word with letters that Arabic does not have is Persian or Urdu itself.
  if (!/[یکہھ]/u.test(word) || /[پچژگٹڈڑے]/u.test(word)) return word;
  const letters = word.replace(/ک/g, 'ك').replace(/[ہھ]/g, 'ه');
  const asMaqsura = letters.replace(/ی(?=\p{M}*$)/u, 'ى');
  return (maqsura.test(asMaqsura.replace(/\p{M}/gu, '')) ? asMaqsura : letters).replace(/ی/g, 'ي');
}
