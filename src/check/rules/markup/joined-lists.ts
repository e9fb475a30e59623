import { toAsciiDigits } from '../../../arabic/digits.ts';
import { excerpt } from '../../../mdx/excerpt.ts';
import { problem } from '../../../schema/problem.ts';
import type { WritingRule } from '../../checked-article.ts';
import { isVerse, lineRuns, type TextLine } from '../../text-blocks.ts';

const numbered = /^([0-9٠-٩۰-۹]{1,3})[ \t]*[.)\-–ـ:،/][ \t]*(?=[^\s0-9٠-٩۰-۹])/;
const lettered = /^([أابجدهوزحطيتثخ])[ \t]*[-–.)ـ][ \t]*(?=\S)/;
const bulleted = /^(?:([•·▪●◦‣■□✓✔➤►–—])[ \t]*|([-+*]))(?=[\p{L}\p{M}])/u;
/** Letters that follow each other, in the order of the alphabet or of abjad. */
const successions = new Set(
  ['أبتثجحخد', 'ابتثجحخد', 'أبجدهوزحطي', 'ابجدهوزحطي'].flatMap((order) =>
    [...order].map((letter, index) => letter + (order[index + 1] ?? '')),
  ),
);

/**
 * Lines that number or mark items in a way that Markdown does not know, and that readers see run
 * together in one paragraph. Two lines that follow each other (١ and ٢, أ and ب, • and •) make a
 * list; one alone may be prose.
 *
 * @example `١. افتح الباب⏎٢. أغلق النافذة`
 */
export const joinedLists: WritingRule = ({ blocks, placeAt }) =>
  blocks.flatMap((block) => {
    if (block.node.type !== 'paragraph' || isVerse(block)) return [];
    for (const lines of lineRuns(block)) {
      const first = lines.find((line, index) => isFollowed(line, lines[index + 1]));
      if (!first) continue;
      const suggestion = numbered.test(first.text) || lettered.test(first.text) ? '1.' : '-';
      const details = { value: excerpt(first.text), suggestion };
      return [problem('list-run-together', placeAt(first.offset), details, 'warning')];
    }
    return [];
  });

function isFollowed({ text }: TextLine, next: TextLine | undefined): boolean {
  if (!next) return false;
  const number = numbered.exec(text)?.[1];
  const nextNumber = numbered.exec(next.text)?.[1];
  if (number !== undefined && nextNumber !== undefined) {
    return Number(toAsciiDigits(nextNumber)) === Number(toAsciiDigits(number)) + 1;
  }
  const letter = lettered.exec(text)?.[1];
  const nextLetter = lettered.exec(next.text)?.[1];
  if (letter !== undefined && nextLetter !== undefined) {
    return successions.has(letter + nextLetter);
  }
  const bullet = bulleted.exec(text);
  const nextBullet = bulleted.exec(next.text);
  return bullet !== null && nextBullet !== null && signOf(bullet) === signOf(nextBullet);
}

const signOf = ([, sign, mark]: RegExpExecArray) => sign ?? mark;
