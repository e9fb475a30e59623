import type { Severity } from '../../src/schema/problem.ts';

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** Errors first, then warnings, then hints; those of one severity as they stood. */
export function orderBySeverity<P extends { severity: Severity }>(problems: readonly P[]): P[] {
  return problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
