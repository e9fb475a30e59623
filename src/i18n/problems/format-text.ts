import type { Problem } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import { countProblems } from './count-problems.ts';
import { type LineOf, markedExcerpt } from './marked-excerpt.ts';
import { problemCatalogues, problemText } from './problem-text.ts';
import { rightToLeft, showUnseen } from './shown-value.ts';

/** How much of problems to show. */
export interface TextOptions {
  /** Gives lines of the files, so that the words around a problem are shown. */
  lineOf?: LineOf | undefined;
  /** The most warnings and hints to show; errors are all shown. */
  mostAdvice?: number | undefined;
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
  const { lineOf, mostAdvice = problems.length } = options;
  const { severity, summary, omitted } = problemCatalogues[locale];
  const inLine = locale === 'ar' ? rightToLeft : (sentence: string) => sentence;
  const shown = limitAdvice(problems, mostAdvice);
  const blocks = [...groupByFile(shown)].map(([file, ofFile]) => {
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
  const left = problems.length - shown.length;
  const ending = [summary(countProblems(problems)), ...(left > 0 ? [omitted(left)] : [])];
  return [...blocks, ending.map(inLine).join('\n')].join('\n\n');
}

/** Every error, and the first so many of the warnings and hints. */
function limitAdvice(problems: readonly Problem[], most: number): readonly Problem[] {
  let advice = 0;
  return problems.filter(({ severity }) => {
    if (severity === 'error') return true;
    advice += 1;
    return advice <= most;
  });
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
