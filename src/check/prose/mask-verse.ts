import { opaque } from './prose-run.ts';

/** What parts the halves of a line of verse. An ellipsis is found in prose as well. */
const separator = /[ \t](?:\*(?:[ *]{0,6}\*)?|\/\/)[ \t]|\t+| {4,}/;
const ellipsis = /[ \t](?:…|\.{3,6})[ \t]/;
const anySeparator = /\*|\/\/|…|\.{3}|\t| {4}/;
/** Prose has signs that a half of a line does not. */
const proseSign = /[.؟:;0-9٠-٩[\](){}<>|#]/;
const fewestWords = 2;
const mostWords = 9;

/**
 * Hides classical verse that is written as plain text: lines of two halves, which poets spell as the
 * metre wants. Two such lines are needed where an ellipsis parts the halves. The length stays the
 * same. Linear in it.
 *
 * @example `أقول لها وقد طارت شعاعا *** من الأبطال ويحك لن تراعي` → `￼￼￼…`
 */
export function maskVerse(text: string): string {
  if (!anySeparator.test(text)) return text;
  const lines = text.split('\n');
  const isDoubtful = lines.map((line) => isVerse(line, ellipsis));
  return lines
    .map((line, at) => {
      const isPaired = isDoubtful[at] && (isDoubtful[at - 1] || isDoubtful[at + 1]);
      return isPaired || isVerse(line, separator) ? line.replace(/[^\r]/g, opaque) : line;
    })
    .join('\n');
}

/** Whether a line is made of two halves of like length, and nothing else. */
function isVerse(line: string, parting: RegExp): boolean {
  const [first = '', second, rest] = line.trim().split(parting);
  if (second === undefined || rest !== undefined) return false;
  const [shorter, longer] = [first, second].map(countLetters).toSorted((a, b) => a - b);
  return shorter !== undefined && longer !== undefined && shorter > 0 && longer <= 2 * shorter;
}

/** Arabic letters of a half; 0 where it is none. */
function countLetters(half: string): number {
  const words = half.trim().split(/\s+/);
  if (words.length < fewestWords || words.length > mostWords || proseSign.test(half)) return 0;
  return half.match(/[\u0620-\u064A]/g)?.length ?? 0;
}
