import { compareSeverity, type Problem, type Severity } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import { countProblems } from './count-problems.ts';
import { problemCatalogues, problemText } from './problem-text.ts';
import { rightToLeft, showUnseen } from './shown-value.ts';

/**
 * Problems as workflow commands of GitHub Actions, which shows each beside its line in a review.
 * Errors come first, as only the first ten of each kind are shown.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatForGithub(problems: readonly Problem[], locale: CommandLocale): string {
  const { severity, summary } = problemCatalogues[locale];
  const inLine = locale === 'ar' ? rightToLeft : (sentence: string) => sentence;
  const commands = problems.toSorted(compareSeverity).map((problem) => {
    const { message, advice } = problemText(problem, locale);
    const title = `${severity[problem.severity]} [${problem.rule}]`;
    const properties = Object.entries({
      file: showUnseen(problem.file),
      line: problem.line,
      col: problem.column,
      title,
    }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    const text = escapeData(`${inLine(message)}\n${inLine(advice)}`);
    return `::${commandOf[problem.severity]} ${properties.join(',')}::${text}`;
  });
  return [...commands, summary(countProblems(problems))].join('\n');
}

/** What GitHub calls each. */
const commandOf: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/** The runner's own rules for what follows the second `::` (actions/toolkit, command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
