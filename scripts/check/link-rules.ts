import { earlyLinks } from './early-links.ts';
import { linkFragments } from './link-fragments.ts';
import { linkTargets } from './link-targets.ts';
import type { LinkRule } from './site-links.ts';
import { withdrawnLinks } from './withdrawn-links.ts';

/** Rules about each link that stays within the site. A new rule is a file in this folder and a line here. */
export const linkRules: readonly LinkRule[] = [
  linkTargets,
  linkFragments,
  earlyLinks,
  withdrawnLinks,
];
