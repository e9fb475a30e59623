import { cliticKinds } from './clitic-kinds.ts';
import { digitKinds } from './digit-kinds.ts';
import { letterKinds } from './letter-kinds.ts';
import { markKinds } from './mark-kinds.ts';
import { separatorKinds } from './separator-kinds.ts';
import { typoKinds } from './typo-kinds.ts';
import type { VariantKind } from './variant-kind.ts';

/** Every way of writing that the bench asks in. */
export const variantKinds: readonly VariantKind[] = [
  ...letterKinds,
  ...markKinds,
  ...digitKinds,
  ...cliticKinds,
  ...separatorKinds,
  ...typoKinds,
];
