import { detectScriptLanguage, isSignOf } from '../../../../src/arabic/script-language.ts';
import { isArabic, type TextStep } from './text-step.ts';

/** Words that end in alif maqsura; a Persian yeh at the end of any other stands for ya. */
const maqsura =
  /^[وفبل]?(?:عل|إل|ال|حت|مت|أن|بل|سو|لد|موس|عيس|مصطف|يحي|كبر|صغر|أخر|إحد|مستشف|مبن|معن|مستو|ذكر)ى$/u;
const word = /[\u0620-\u06D3\u06FA-\u06FF\p{M}\u200C]+/gu;
/** Letters of Arabic words that keyboards of Persian and Urdu write as their own. */
const ofKeyboards = /[یکہھ]/u;
/** Letters that Arabic does not have, and the joiner that Persian parts words with. */
const foreign = /[پچژگٹڈڑےںۀەۆێڕڵڤۇۈۋڭېټډړږښڼۍځڅڠڽݢڪ\u200C]/u;
/** Arabic words that Persian also has, mostly in names. */
const mostlyArabic = /^[وف]?(?:علی|حتی|کان|یکون|تکون|یقول|تقول|(?:علی|إلی|لدی)(?:ه|ها|هم))$/u;
const clauseEnd = /([\n.!?:;,،؛؟۔«»"“”()[\]]+)/u;
/** `بالفارسية`: what follows is not Arabic. */
const namesLanguage = /^(?:و?ب)?ال(?:فارس|أ?ورد|أرد|اورد|كرد|کرد|بشت|باشت)[وي]?ي?[ةه]$/u;
/** Words that introduce such a name. */
const announced = 3;

/**
 * Replaces letters of another language's keyboard: in Arabic `ی` and `ک` (Persian, Urdu) become
 * `ي`/`ى` and `ك`; in Persian `ي` and `ك` become `ی` and `ک`. Other languages do not change,
 * nor do words and clauses of another language: names and quotations in a mixed text. A word
 * that Arabic and Persian share changes only where the writer's keyboard put these letters
 * into words that only Arabic has; otherwise the spelling is intentional.
 *
 * @example 'الکتاب علی الطاولة' becomes 'الكتاب على الطاولة'
 * @example 'كتبت پروین اعتصامی قصيدة' stays as it is
 * @example 'وصل المسافر إلى شیراز ليلًا' stays as it is
 */
export const keyboardLetters: TextStep = {
  name: 'keyboard-letters',
  apply: (text, context) => {
    const isPersian = /^fa\b/i.test(context.lang);
    if (!isArabic(context) && !isPersian) return text;
    if (!(isPersian ? /[يك]/u : ofKeyboards).test(text)) return text;
    const parts = text.split(clauseEnd);
    return parts
      .map((clause, index) =>
        isPersian
          ? persianClause(clause)
          : arabicClause(clause, {
              isForeignKeyboard: context.isForeignKeyboard,
              isInBrackets: /[([]$/u.test(parts[index - 1] ?? ''),
            }),
      )
      .join('');
  },
};

/** Words of another keyboard, for each that has `ي` or `ك`, by which the keyboard is known. */
const leastShare = 0.2;

/**
 * Whether the writer of an Arabic text used a Persian or Urdu keyboard: words that only
 * Arabic has contain its letters, and more than once among many with Arabic letters.
 *
 * @example isForeignKeyboard('وضع الکتاب علی الطاولة') // true
 * @example isForeignKeyboard('قرأ في شیراز كتابًا') // false
 */
export function isForeignKeyboard(text: string): boolean {
  if (!ofKeyboards.test(text)) return false;
  const words = text.match(word) ?? [];
  const typed = words.filter((each) => ofKeyboards.test(each) && isSurelyArabic(each)).length;
  const others = words.filter((each) => /[يك]/u.test(each)).length;
  return typed > others * leastShare;
}

interface Surroundings {
  isForeignKeyboard: boolean;
  /** Where titles and foreign words stand; what is in quotation marks is not cleaned at all. */
  isInBrackets: boolean;
}

function arabicClause(clause: string, { isForeignKeyboard, isInBrackets }: Surroundings): string {
  const detected = detectScriptLanguage(clause);
  if (detected && detected.lang !== 'ar') return clause;
  const words = clause.match(word) ?? [];
  const hasArabic = words.some((each) => isSurelyArabic(each));
  const isTyped = words.some((each) => isSurelyArabic(each) && ofKeyboards.test(each));
  const isDoubtful = !isTyped && (!isForeignKeyboard || (isInBrackets && !hasArabic));
  let index = 0;
  let kept = 0;
  return clause.replace(word, (written) => {
    const around = [words[index - 1], words[index + 1]];
    index += 1;
    if (namesLanguage.test(arabicLetters(written))) kept = announced + 1;
    kept -= 1;
    if (foreign.test(written)) return written;
    if (isSurelyArabic(written)) return arabicLetters(written);
    // A name goes on from a word that is none of Arabic's.
    const isBesideForeign = around.some((other) => other && foreign.test(other));
    return isDoubtful || isBesideForeign || kept >= 0 ? written : arabicLetters(written);
  });
}

/** Whether only Arabic has a word, by its article, its ending, its hamza, or by itself. */
function isSurelyArabic(written: string): boolean {
  const letters = written.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');
  return isSignOf('ar', letters) || mostlyArabic.test(letters);
}

function arabicLetters(written: string): string {
  if (!ofKeyboards.test(written)) return written;
  const letters = written.replace(/ک/g, 'ك').replace(/[ہھ]/g, 'ه');
  const asMaqsura = letters.replace(/ی(?=\p{M}*$)/u, 'ى');
  return (maqsura.test(asMaqsura.replace(/\p{M}/gu, '')) ? asMaqsura : letters).replace(/ی/g, 'ي');
}

function persianClause(clause: string): string {
  if (detectScriptLanguage(clause)?.lang === 'ar') return clause;
  return clause.replace(word, (written) =>
    isSurelyArabic(written) ? written : written.replace(/ي/g, 'ی').replace(/ك/g, 'ک'),
  );
}
