import type { CheckMessages } from '../../src/i18n/commands/check-messages.ts';
import { printError } from '../terminal/print.ts';
import type { AppliedFix } from './apply-problem-fixes.ts';

/** Says what a fix changed; on standard error, as standard output belongs to the problems. */
export function printFix({ problem, before, after }: AppliedFix, messages: CheckMessages): void {
  const { file, line, column, rule } = problem;
  printError(messages.fixedPlace(`${file}:${line}:${column}`, before, after, rule));
}
