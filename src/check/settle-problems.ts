import { articleRuleNames, checkRuleNames, proseRuleNames } from '../schema/check-rules.ts';
import type { Problem } from '../schema/problem.ts';
import { allowedRules } from './allowed-rules.ts';
import type { ProseOptions } from './check-runs.ts';
import { settingSeverity } from './rule-settings.ts';

const settable: ReadonlySet<string> = new Set(checkRuleNames);
/** Their severity is settled where they were found: a doubtful finding stays a hint. */
const settled: ReadonlySet<string> = new Set([...proseRuleNames, ...articleRuleNames]);

/**
 * Does with problems what the site, the article's head and the lines' comments say of their rules:
 * leaves out those that are off or allowed, and changes severities.
 *
 * @param problems Of one file; those of rules that nobody can set stay as they are.
 * @param source The whole file.
 */
export function settleProblems(
  problems: readonly Problem[],
  source: string,
  { rules = {}, allow = [] }: Pick<ProseOptions, 'rules' | 'allow'>,
): Problem[] {
  const isAllowed = allowedRules(source);
  return problems.flatMap((problem): Problem[] => {
    if (!isSettable(problem)) return [problem];
    if (allow.includes(problem.rule) || isAllowed(problem.rule, problem.line)) return [];
    if (settled.has(problem.rule)) return [problem];
    const severity = settingSeverity(rules[problem.rule]) ?? problem.severity;
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
}

function isSettable(
  problem: Problem,
): problem is Extract<Problem, { rule: (typeof checkRuleNames)[number] }> {
  return settable.has(problem.rule);
}
