import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

const number = /(?<![\p{L}\p{Nd}_/.,:-])[0-9٠-٩۰-۹]+(?:[.,٫٬][0-9٠-٩۰-۹]+)*(?![\p{L}\p{Nd}_/:-])/gu;
const zeros: Readonly<Record<string, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Digits of two sets in one number, or of another set than the site's. */
export const mixedNumerals: RunRule = {
  name: 'mixed-numerals',
  topic: 'signs',
  severity: 'warning',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'أرقام من نوع آخر',
      message: 'أرقام {value} من نوعين، أو ليست مما يكتبه هذا الموقع.',
      advice: 'اكتب العدد بأرقام من نوع واحد.',
      explanation:
        'للعدد أرقام من نوع واحد: 2024 أو ٢٠٢٤. ويختار الموقع نوعه؛ فإن لم يختر لم يُنبَّه إلا على عدد خُلط فيه نوعان.',
    },
    en: {
      title: 'Digits of another set',
      message: 'The digits of {value} are of two sets, or not those this site writes.',
      advice: 'Write the number in digits of one set.',
      explanation:
        'A number has digits of one set: 2024 or ٢٠٢٤. A site may choose its set; until it does, only numbers that mix two are found.',
    },
  },
  examples: [{ wrong: 'في عام ٢0٢4', right: 'في عام ٢٠٢٤' }],
  options: {
    digits: {
      values: ['any', 'latn', 'arab', 'arabext'],
      default: 'any',
      ar: 'أرقام الموقع: 0123 أو ٠١٢٣ أو ۰۱۲۳',
      en: 'the digits of the site: 0123, ٠١٢٣ or ۰۱۲۳',
    },
  },
  check(run, { option }) {
    const house = zeros[option('digits')];
    if (house === undefined && !/[٠-٩۰-۹]/.test(run.text)) return [];
    return [...run.text.matchAll(number)].flatMap(({ index, 0: found }) => {
      const [zero = 0, ...others] = new Set([...found].flatMap((sign) => zeroOf(sign) ?? []));
      const wanted = house ?? zero;
      if (others.length === 0 && zero === wanted) return [];
      const right = [...found].map((sign) => digitOf(sign, wanted)).join('');
      return [findText(run, index, index + found.length, right)];
    });
  },
};

function zeroOf(sign: string): number | undefined {
  const code = sign.charCodeAt(0);
  return Object.values(zeros).find((zero) => code >= zero && code < zero + 10);
}

function digitOf(sign: string, zero: number): string {
  const own = zeroOf(sign);
  return own === undefined ? sign : String.fromCharCode(sign.charCodeAt(0) - own + zero);
}
