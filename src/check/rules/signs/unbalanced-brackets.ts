import type { Finding } from '../../diagnostic.ts';
import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”' };
const openings = new Set(Object.keys(closings));
const signs = /[()[\]«»“”]/g;
/** A label of an item: `1)`, `أ)`. */
const label = /(?:^|[\s(])[وف]?(?:\p{Nd}{1,3}|\p{L})$/u;

/** A label of an item whose bracket opens: `(1-`. */
const openLabel = /^\(\s?\p{Nd}{1,3}\s?[-.–]/u;

/** Brackets and «quotation marks» that nothing closes or opens, or that cross one another. */
export const unbalancedBrackets: RunRule = {
  name: 'unbalanced-brackets',
  topic: 'signs',
  severity: 'hint',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'أقواس غير متوازنة',
      message: 'لا نظير للقوس {value} في هذه الفقرة.',
      advice: 'أكمل القوس أو احذفه.',
      explanation:
        'لكل قوس وعلامة تنصيص تُفتح أخرى تغلقها في الفقرة نفسها، ولا يتقاطع زوجان. ويُستثنى اقتباس يمتدّ على فقرات، تُفتح علامته في أول كل منها ولا تُغلق إلا في آخرها.',
    },
    en: {
      title: 'Unbalanced brackets',
      message: 'Nothing pairs with {value} in this paragraph.',
      advice: 'Add the other bracket, or remove this one.',
      explanation:
        'Each bracket or quotation mark that opens is closed in the same paragraph, and pairs do not cross. A quotation of several paragraphs may open in each and close in the last.',
    },
  },
  examples: [
    { wrong: 'زار المدينة (القديمة وعاد', right: 'زار المدينة (القديمة) وعاد', isByHand: true },
    { wrong: 'قرأ «الكتاب (الأول» كله)', right: 'قرأ «الكتاب (الأول)» كله', isByHand: true },
  ],
  check(run) {
    const open: { sign: string; index: number }[] = [];
    const wrong: number[] = [];
    for (const { 0: sign, index } of run.text.matchAll(signs)) {
      if (openings.has(sign)) {
        open.push({ sign, index });
        continue;
      }
      const last = open.at(-1);
      if (last && closings[last.sign] === sign) open.pop();
      else if (open.some((other) => closings[other.sign] === sign)) {
        // What was opened in between is closed too late, or never.
        for (let top = open.pop(); top && closings[top.sign] !== sign; top = open.pop()) {
          wrong.push(top.index);
        }
      } else wrong.push(index);
    }
    const quotations = open.filter(({ sign }) => sign === '«' || sign === '“');
    const isLongQuotation = quotations.length === 1 && quotations[0]?.index === firstSign(run.text);
    for (const { sign, index } of open) {
      if (!(isLongQuotation && (sign === '«' || sign === '“'))) wrong.push(index);
    }
    // The other mark of the pair may be a straight one: `quotation-marks` reports that.
    const hasOddQuote = (run.text.split('"').length - 1) % 2 === 1;
    return pairReversed(wrong, run.text)
      .filter((index) => !isLabel(run.text, index) && !isFace(run.text, index))
      .filter((index) => !(hasOddQuote && /[«»“”]/.test(run.text[index] ?? '')))
      .map((index): Finding => findText(run, index, index + 1));
  },
};

/** Leaves out pairs such as ”هذا“, which many keyboards write in Arabic; the rest in order. */
function pairReversed(wrong: readonly number[], text: string): number[] {
  const left: number[] = [];
  let opened: number | undefined;
  for (const index of wrong.toSorted((a, b) => a - b)) {
    if (text[index] === '”' && opened === undefined) opened = index;
    else if (text[index] === '“' && opened !== undefined) opened = undefined;
    else left.push(index);
  }
  return opened === undefined ? left : [...left, opened].toSorted((a, b) => a - b);
}

function isLabel(text: string, index: number): boolean {
  if (text[index] === '(') return openLabel.test(text.slice(index, index + 8));
  return text[index] === ')' && label.test(text.slice(Math.max(0, index - 6), index));
}

/** Whether a round bracket is the mouth of a face: `:)`, `:-(`, `;)`. */
function isFace(text: string, index: number): boolean {
  return (
    /[()]/.test(text[index] ?? '') &&
    /[:;=]['’]?-?$/.test(text.slice(Math.max(0, index - 3), index))
  );
}

/** Where the text begins, after white space and markup. */
function firstSign(text: string): number {
  return text.search(/[^\s\uFFFB]/);
}
