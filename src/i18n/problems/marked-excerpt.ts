import type { Problem } from '../../schema/problem.ts';
import { isolatedCode, rightToLeft, showUnseen } from './shown-value.ts';

/** Gives a line (1-based) of a file by the name that problems report; nothing where it is not known. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Characters of a line that are shown before and after what was found. */
const around = 40;

/**
 * The words around a problem, with what was found between ⟦ and ⟧. A line with Arabic in it is
 * isolated from right to left, so that a terminal shows it in its order, whatever stands before it.
 *
 * @returns Nothing where the problem has no length, or its line is not known.
 * @example `…مضى القارب ⟦الى⟧ الجزيرة.`
 */
export function markedExcerpt(problem: Problem, lineOf?: LineOf): string | undefined {
  const { file, line, column, length = 0 } = problem;
  const text = length > 0 ? lineOf?.(file, line) : undefined;
  if (text === undefined || column > text.length) return undefined;
  const start = column - 1;
  // What was found may go on in the next line.
  const end = Math.min(start + length, text.length);
  const before = text.slice(Math.max(0, start - around), start).trimStart();
  const after = text.slice(end, end + around).trimEnd();
  const shown = [
    start > around ? before.replace(/^\S*\s/, '…') : before,
    `⟦${text.slice(start, Math.min(end, start + 2 * around))}⟧`,
    text.length > end + around ? after.replace(/\s\S*$/, '…') : after,
  ];
  const excerpt = showUnseen(shown.join(''));
  return /\p{Script=Arabic}/u.test(excerpt) ? rightToLeft(excerpt) : isolatedCode(excerpt);
}
