import type { Problem } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import { countProblems } from './count-problems.ts';
import { type LineOf, markedExcerpt } from './marked-excerpt.ts';
import { problemCatalogues, problemText } from './problem-text.ts';
import { rightToLeft, showUnseen } from './shown-value.ts';

/**
 * Problems for people at a terminal, those of one file together:
 * `file:line:column  error  what is wrong  ← how to fix it  [rule]`, below it the words around the
 * place where these are known, then a line that counts all. Editors and terminals make the beginning
 * of such a line a link to the place.
 */
export function formatText(
  problems: readonly Problem[],
  locale: CommandLocale,
  lineOf?: LineOf,
): string {
  const { severity, summary } = problemCatalogues[locale];
  const inLine = locale === 'ar' ? rightToLeft : (sentence: string) => sentence;
  const blocks = [...groupByFile(problems).values()].map((ofFile) =>
    ofFile
      .flatMap((problem) => {
        const { message, mend } = problemText(problem, locale);
        const place = `${showUnseen(problem.file)}:${problem.line}:${problem.column}`;
        const what = inLine(`${severity[problem.severity]}  ${message}  ← ${mend}`);
        const excerpt = markedExcerpt(problem, lineOf);
        const line = `${place}  ${what}  [${problem.rule}]`;
        return excerpt === undefined ? [line] : [line, `    ${excerpt}`];
      })
      .join('\n'),
  );
  return [...blocks, inLine(summary(countProblems(problems)))].join('\n\n');
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
