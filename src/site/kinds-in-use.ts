import { listLinkedKinds, type PageKind, pageKinds, sitePlan } from '../schema/site-plan.ts';
import { site } from './settings.ts';

/** The page kinds of this site: those of the plan that no setting turns off. */
export const kindsInUse: readonly PageKind[] = pageKinds.filter(
  ({ setting }) => setting === undefined || site[setting] !== false,
);

/** The kinds in a menu of this site, in order. */
export function linkedKindsInUse(menu: Parameters<typeof listLinkedKinds>[0]) {
  return listLinkedKinds(menu).filter(({ kind }) => kindsInUse.includes(sitePlan[kind]));
}
