import { arabicOrGuarded } from './protected-ranges.ts';
import type { TextStep } from './text-step.ts';

const arabicMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

const latinMarks = new RegExp(
  String.raw`(?<![,;?])[,;?]{1,20}(?<=${arabicOrGuarded}[\p{M}»)\]"”’]*[,;?]{1,20})(?=[\s»)\]"”’!?؟]|$|${arabicOrGuarded})`,
  'gu',
);

/**
 * Turns Latin marks after Arabic words into Arabic ones: `نعم, وماذا?` becomes `نعم، وماذا؟`. Between
 * digits, after Latin words and in addresses they stay.
 */
export const latinPunctuation: TextStep = {
  name: 'latin-punctuation',
  apply: (text) =>
    text.replace(latinMarks, (marks) =>
      [...marks].map((mark) => arabicMarks[mark] ?? mark).join(''),
    ),
};
