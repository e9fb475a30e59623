import { linkedKinds, type PageKind, pageKinds, sitePlan } from '../schema/site-plan.ts';
import { site } from './settings.ts';

/** The kinds of pages that this site has: those of the plan, but what a setting leaves out. */
export const kindsInUse: readonly PageKind[] = pageKinds.filter(
  ({ setting }) => setting === undefined || site[setting],
);

/** The kinds that a menu of this site links to, in its order. */
export function linkedKindsInUse(menu: Parameters<typeof linkedKinds>[0]) {
  return linkedKinds(menu).filter(({ kind }) => kindsInUse.includes(sitePlan[kind]));
}
