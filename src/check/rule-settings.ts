import type { CheckRuleName } from '../schema/check-rules.ts';
import type { RuleSeverity } from './rule.ts';

/** What a site says of a rule: how bad it is, and its options. */
export type RuleSetting =
  | RuleSeverity
  | { severity?: RuleSeverity | undefined; [option: string]: string | number | undefined };

/** What a site says of the rules; of the others their own defaults hold. */
export type RuleSettings = Readonly<Partial<Record<CheckRuleName, RuleSetting | undefined>>>;

/** The severity that a setting names, if it names one. */
export function settingSeverity(setting: RuleSetting | undefined): RuleSeverity | undefined {
  return typeof setting === 'string' ? setting : setting?.severity;
}
