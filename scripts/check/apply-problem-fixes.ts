import { resolve } from 'node:path';
import { applyFixes } from '../../src/check/apply-fixes.ts';
import { sourceText } from '../../src/check/text/source-text.ts';
import { shownPath } from '../../src/loader/folders.ts';
import { readSource } from '../../src/loader/read-source.ts';
import { writeAtomically } from '../../src/loader/write-atomically.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { readText } from './reading.ts';

/** A fix that was written into a file. */
export interface AppliedFix {
  problem: Problem;
  /** What stood there, and what stands there now. */
  before: string;
  after: string;
}

/**
 * Writes the safe fixes of problems into their files, each file at once or not at all. A file stays
 * as it is where a fix would bring a problem that it did not have, or no longer fits its text.
 *
 * @param problems As they were found in the files as they are now.
 * @returns What was changed, in the order of the problems.
 */
export async function applyProblemFixes(problems: readonly Problem[]): Promise<AppliedFix[]> {
  const applied: AppliedFix[] = [];
  for (const [file, ofFile] of Map.groupBy(problems, ({ file }) => file)) {
    const fixable = ofFile.filter(({ fix }) => fix !== undefined);
    if (fixable.length > 0) applied.push(...(await fixFile(resolve(file), fixable)));
  }
  return applied;
}

async function fixFile(file: string, problems: readonly Problem[]): Promise<AppliedFix[]> {
  const { source, text: written } = readSource(file);
  if (source === undefined) return [];
  const edits = problems.flatMap(({ fix }) => fix ?? []);
  const { text, applied } = applyFixes(source, edits);
  const shown = shownPath(file);
  if (/\.(?:mdx|yaml)$/.test(file) && hasNewProblem(shown, source, text)) return [];
  await writeAtomically(file, written.slice(0, written.length - source.length) + text);
  return problems.flatMap((problem): AppliedFix[] => {
    const { fix } = problem;
    if (!fix || !applied.includes(fix)) return [];
    const before = source.slice(fix.offset, fix.offset + fix.length);
    return [{ problem, before, after: fix.replacement }];
  });
}

/** Whether a changed text has a problem of a kind more often than before. */
function hasNewProblem(file: string, before: string, after: string): boolean {
  const known = readText(sourceText(file, before)).problems;
  const found = readText(sourceText(file, after)).problems;
  return [...found].some(([kind, count]) => count > (known.get(kind) ?? 0));
}
