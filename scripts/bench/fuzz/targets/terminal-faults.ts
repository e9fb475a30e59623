import { formatProblems, problemFormats } from '../../../../src/i18n/describe-problem.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import type { Fault } from '../finding.ts';

const acting =
  /[[\p{Cc}--\n]\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\u{e0000}-\u{e007f}]|##\w*\[/v;

/** What in the diagnostics of an input would act on a terminal or in a CI log. */
export function terminalFaults(problems: readonly Problem[]): Fault[] {
  return problemFormats.flatMap((format): Fault[] => {
    const [found] = acting.exec(formatProblems(problems, { locale: 'ar', format })) ?? [];
    return found === undefined
      ? []
      : [{ kind: 'terminal', what: `${JSON.stringify(found)} in the format ${format}` }];
  });
}
