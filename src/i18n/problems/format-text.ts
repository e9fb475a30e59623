import type { Problem } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import { countProblems } from './count-problems.ts';
import { type LineOf, markedExcerpt } from './marked-excerpt.ts';
import type { ProblemCounts } from './problem-catalogue.ts';
import { problemCatalogues, problemText } from './problem-text.ts';
import { rightToLeft, showUnseen } from './shown-value.ts';

/** How much of problems to show. */
export interface TextOptions {
  /** Gives lines of the files, so that the words around a problem are shown. */
  lineOf?: LineOf | undefined;
  /** Counts of all problems, where these are not all. */
  counts?: ProblemCounts | undefined;
}

/**
 * Problems for people at a terminal, those of one file together:
 * `file:line:column  error  what is wrong  ← how to fix it  [rule]`, below it the words around the
 * place where these are known, then a line that counts all. Editors and terminals make the beginning
 * of such a line a link to the place.
 */
export function formatText(
  problems: readonly Problem[],
  locale: CommandLocale,
  options: TextOptions = {},
): string {
  const { lineOf, counts = countProblems(problems) } = options;
  const { severity, summary, omitted } = problemCatalogues[locale];
  const inLine = locale === 'ar' ? rightToLeft : (sentence: string) => sentence;
  const blocks = [...groupByFile(problems)].map(([file, ofFile]) => {
    const name = showUnseen(file);
    return ofFile
      .flatMap((problem) => {
        const { message, advice } = problemText(problem, locale);
        const place = `${name}:${problem.line}:${problem.column}`;
        const what = inLine(`${severity[problem.severity]}  ${message}  ← ${advice}`);
        const excerpt = markedExcerpt(problem, lineOf);
        const line = `${place}  ${what}  [${problem.rule}]`;
        return excerpt === undefined ? [line] : [line, `    ${excerpt}`];
      })
      .join('\n');
  });
  const left = counts.errors + counts.warnings + counts.hints - problems.length;
  const ending = [summary(counts), ...(left > 0 ? [omitted(left)] : [])];
  return [...blocks, ending.map(inLine).join('\n')].join('\n\n');
}

function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const ofFile = files.get(problem.file);
    if (ofFile) ofFile.push(problem);
    else files.set(problem.file, [problem]);
  }
  return files;
}
