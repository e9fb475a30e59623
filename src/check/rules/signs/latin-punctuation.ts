import type { Finding } from '../../diagnostic.ts';
import type { RunRule } from '../../rule.ts';

const arabicSigns: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const arabic = /[\p{Script=Arabic}\p{Mn}]/u;
const between = /[\s\uFFFB"“«([]/;
/** The eyes of a face: `;)`, `;-(`. */
const face = /^;['’]?-?[()DPp](?!\p{L})/u;
/** Also the signs themselves: some writers put several. */
const closing = /[\s\uFFFB"'”’»)\],;?،؛؟!.…]/;

/** Latin `,` `;` `?` in an Arabic sentence. */
export const latinPunctuation: RunRule = {
  name: 'latin-punctuation',
  topic: 'signs',
  severity: 'warning',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'علامات ترقيم لاتينية',
      message: 'العلامة {value} لاتينية في نص عربي.',
      advice: 'اكتب العلامة العربية.',
      explanation:
        'الفاصلة والفاصلة المنقوطة وعلامة الاستفهام تنعكس صورتها في الكتابة العربية: ، ؛ ؟ وتبقى اللاتينية بين كلمات لاتينية وداخل الأعداد.',
    },
    en: {
      title: 'Latin punctuation',
      message: '{value} is a Latin sign in an Arabic text.',
      advice: 'Write the Arabic sign.',
      explanation:
        'Comma, semicolon and question mark are turned about in Arabic script: ، ؛ ؟. Between Latin words and within numbers the Latin ones stay.',
    },
  },
  examples: [
    { wrong: 'هل وصلت الرسالة?', right: 'هل وصلت الرسالة؟' },
    { wrong: 'الخبز, والملح', right: 'الخبز، والملح' },
  ],
  check({ text, offset }) {
    const findings: Finding[] = [];
    for (const { 0: sign, index } of text.matchAll(/[,;?]/g)) {
      const suggestion = arabicSigns[sign];
      if (suggestion === undefined || !isInArabic(text, index)) continue;
      if (face.test(text.slice(index, index + 5))) continue;
      const fix = { offset: offset + index, length: 1, replacement: suggestion };
      findings.push({ offset: offset + index, length: 1, value: sign, suggestion, fix });
    }
    return findings;
  },
};

/** Whether an Arabic word stands before the sign; behind a number or a Latin word, after it. */
function isInArabic(text: string, index: number): boolean {
  const before = nextShown(text, index - 1, -1);
  const after = nextShown(text, index + 1, 1);
  if (arabic.test(before) && !/\p{Nd}/u.test(before)) return !/[\w/]/.test(text[index + 1] ?? '');
  if (!/\s/.test(text[index + 1] ?? '')) return false;
  if (!arabic.test(after)) return false;
  // A question in Latin words keeps its mark, and one that ends in a number may be in either.
  if (text[index] !== '?') return /[\p{L}\p{Nd}]/u.test(before);
  const lead = [...text.slice(Math.max(0, index - 30), index)];
  const lastLetter = lead.findLast((sign) => /\p{L}/u.test(sign)) ?? '';
  return /\p{Nd}/u.test(before) && arabic.test(lastLetter);
}

/** The next character that is neither a space nor a sign that opens or closes. */
function nextShown(text: string, at: number, step: 1 | -1): string {
  const skipped = step === 1 ? between : closing;
  let place = at;
  for (let steps = 0; steps < 12 && skipped.test(text[place] ?? ''); steps += 1) place += step;
  return text[place] ?? '';
}
