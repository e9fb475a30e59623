import type { ProseRuleName } from '../schema/check-rules.ts';
import type { Severity, TextEdit } from '../schema/problem.ts';

/** What a rule found, in the offsets of the source. */
export interface Finding {
  /** Where it begins in the source, in UTF-16 code units. */
  offset: number;
  /** How long it is in the source. */
  length: number;
  /** What stands there. */
  value: string;
  /** What to write instead; nothing where only the writer knows. */
  suggestion?: string | undefined;
  /** Changes the source so that the finding is gone; only where that is safe without a person. */
  fix?: TextEdit | undefined;
  /** Whether it is right less often than the rule's other findings: a warning becomes a hint. */
  isDoubtful?: boolean | undefined;
}

/** A finding with its rule, its severity and its place. */
export interface Diagnostic extends Omit<Finding, 'isDoubtful'> {
  rule: ProseRuleName;
  severity: Severity;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units as editors count. */
  column: number;
}
