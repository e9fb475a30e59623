/** What came of a case. */
export interface CaseOutcome {
  status: 'pass' | 'differs' | 'crash';
  /** The first difference, or what crashed. */
  detail?: string | undefined;
}

/** The outcome of several findings: the first of them, or a pass where there is none. */
export function caseOutcome(differences: readonly (string | undefined)[]): CaseOutcome {
  const detail = differences.find((difference) => difference !== undefined);
  return detail === undefined ? { status: 'pass' } : { status: 'differs', detail };
}
