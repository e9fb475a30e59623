import { scriptLanguage } from '../../../../src/arabic/script-language.ts';
import { isArabic, type TextStep } from './text-step.ts';

/** Words that end in alif maqsura; a Persian yeh at the end of any other stands for ya. */
const maqsura =
  /^[وفبل]?(?:عل|إل|ال|حت|مت|أن|بل|سو|لد|موس|عيس|مصطف|يحي|كبر|صغر|أخر|إحد|مستشف|مبن|معن|مستو|ذكر)ى$/u;
const word = /[\u0620-\u06D3\u06FA-\u06FF\p{M}\u200C]+/gu;
/** Letters that Arabic does not have, and the joiner that Persian parts words with. */
const foreign = /[پچژگٹڈڑےںۀەۆێڕڵڤۇۈۋڭېټډړږښڼۍځڅڠڽݢڪ\u200C]/u;
/** What only an Arabic word looks like: its article, its feminine ending, hamza on alef. */
const surelyArabic =
  /^(?:[وف]?[بکك]?ال|[وف]?لل)\p{L}{2}|[ةأإ]|^[وف]?(?:فی|علی|إلی|الی|هی|التی|الذی|حتی)$/u;
const clauseEnd = /([\n.!?:;,،؛؟۔«»"“”()[\]]+)/u;

/**
 * Letters that another language's keyboard put in: in Arabic `ی` and `ک` (Persian, Urdu) become
 * `ي`/`ى` and `ك`; in Persian `ي` and `ك` become `ی` and `ک`. Other languages keep what they have,
 * and so do words and clauses of another language: names and quotations in a mixed text.
 *
 * @example 'الکتاب علی الطاولة' becomes 'الكتاب على الطاولة'
 * @example 'كتبت پروین اعتصامی قصيدة' stays as it is
 */
export const keyboardLetters: TextStep = {
  name: 'keyboard-letters',
  apply: (text, context) => {
    const isPersian = /^fa\b/i.test(context.lang);
    if (!isArabic(context) && !isPersian) return text;
    if (!(isPersian ? /[يك]/u : /[یکہھ]/u).test(text)) return text;
    return text
      .split(clauseEnd)
      .map((clause) => (isPersian ? persianClause(clause) : arabicClause(clause)))
      .join('');
  },
};

function arabicClause(clause: string): string {
  const told = scriptLanguage(clause);
  if (told && told.lang !== 'ar') return clause;
  const words = clause.match(word) ?? [];
  let index = 0;
  return clause.replace(word, (written) => {
    const around = [words[index - 1], words[index + 1]];
    index += 1;
    if (foreign.test(written)) return written;
    if (surelyArabic.test(written)) return arabicLetters(written);
    // A name goes on from a word that is none of Arabic's.
    return around.some((other) => other && foreign.test(other)) ? written : arabicLetters(written);
  });
}

function arabicLetters(written: string): string {
  if (!/[یکہھ]/u.test(written)) return written;
  const letters = written.replace(/ک/g, 'ك').replace(/[ہھ]/g, 'ه');
  const asMaqsura = letters.replace(/ی(?=\p{M}*$)/u, 'ى');
  return (maqsura.test(asMaqsura.replace(/\p{M}/gu, '')) ? asMaqsura : letters).replace(/ی/g, 'ي');
}

function persianClause(clause: string): string {
  if (scriptLanguage(clause)?.lang === 'ar') return clause;
  return clause.replace(word, (written) =>
    surelyArabic.test(written) ? written : written.replace(/ي/g, 'ی').replace(/ك/g, 'ک'),
  );
}
