import type { Finding } from '../../diagnostic.ts';
import { findText } from '../../find-text.ts';
import type { ProseRun } from '../../prose/prose-run.ts';
import type { RunRule } from '../../rule.ts';

/* A dot or colon of what follows it (.NET, :), ..) is none of the sentence. */
const spaced =
  /(?<=[\p{Script=Arabic}\p{Nd}»)\]"”]\uFFFB{0,20})[ \u00A0\u2009\u202F]+(?:[،؛؟!]|(?<=[\p{Script=Arabic}»]\uFFFB{0,20}[ \u00A0]{1,4})[,;?](?=[\s\p{Script=Arabic}]|$)|[.:](?![\p{L}\p{Nd}.:()DPp-]))/gu;

/** A space before a comma, full stop or other sign that belongs to the word before it. */
export const spaceBeforeSign: RunRule = {
  name: 'space-before-sign',
  topic: 'spacing',
  severity: 'warning',
  languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  texts: {
    ar: {
      title: 'مسافة قبل علامة الترقيم',
      message: 'قبل العلامة في {value} مسافة.',
      advice: 'احذف المسافة.',
      explanation:
        'تلتصق الفاصلة والنقطة وأخواتهما بالكلمة التي قبلها، وإلا جاز أن تبدأ العلامة سطرًا وحدها.',
    },
    en: {
      title: 'Space before a sign',
      message: 'There is a space before the sign in {value}.',
      advice: 'Remove the space.',
      explanation:
        'Commas, full stops and their like stand right behind the word. With a space between, the sign may begin a line.',
    },
  },
  examples: [
    { wrong: 'وصل المسافرون ، وناموا .', right: 'وصل المسافرون، وناموا.' },
    { wrong: 'هل وصلوا ؟', right: 'هل وصلوا؟' },
  ],
  check(run) {
    if (!/[ \u00A0\u2009\u202F][،؛؟!,;?.:]/.test(run.text)) return [];
    return [...run.text.matchAll(spaced)]
      .filter(({ index, 0: found }) => !isInTime(run.text, index, index + found.length))
      .map(({ index, 0: found }) => findSpacedSign(run, index, found));
  },
};

/** Whether a colon stands between two numbers, as in 18 : 30. */
function isInTime(text: string, start: number, end: number): boolean {
  return /^\p{Nd} +: ?\p{Nd}$/u.test(text.slice(start - 1, end + 2).trimEnd());
}

/** The finding shows the end of the word before, as a sign by itself says little. */
function findSpacedSign(run: ProseRun, index: number, found: string): Finding {
  const before = run.text.slice(Math.max(0, index - 40), index);
  const lead = /[^\s\uFFFC]{1,40}$/.exec(before)?.[0] ?? '';
  const sign = found.trim();
  return {
    ...findText(run, index - lead.length, index + found.length, lead + sign),
    fix: { offset: run.offset + index, length: found.length - 1, replacement: '' },
  };
}
