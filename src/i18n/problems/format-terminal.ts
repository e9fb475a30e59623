import type { Problem } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import { countProblems } from './count-problems.ts';
import { problemCatalogues, problemText } from './problem-text.ts';
import { rightToLeft, showUnseen } from './shown-value.ts';

/**
 * Problems for people at a terminal, the lines of one file together:
 * `file:line:column  error  what is wrong  ← how to mend it  [rule]`, then a line that counts them.
 * Editors and terminals make the beginning of such a line a link to the place.
 */
export function formatForTerminal(problems: readonly Problem[], locale: CommandLocale): string {
  const { severity, summary } = problemCatalogues[locale];
  const inLine = locale === 'ar' ? rightToLeft : (sentence: string) => sentence;
  const blocks = [...byFile(problems).values()].map((ofFile) =>
    ofFile
      .map((problem) => {
        const { message, mend } = problemText(problem, locale);
        const place = `${showUnseen(problem.file)}:${problem.line}:${problem.column}`;
        const what = inLine(`${severity[problem.severity]}  ${message}  ← ${mend}`);
        return `${place}  ${what}  [${problem.rule}]`;
      })
      .join('\n'),
  );
  return [...blocks, inLine(summary(countProblems(problems)))].join('\n\n');
}

function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const ofFile = files.get(problem.file);
    if (ofFile) ofFile.push(problem);
    else files.set(problem.file, [problem]);
  }
  return files;
}
