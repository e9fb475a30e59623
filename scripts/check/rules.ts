import { controlCharacters } from './control-characters.ts';
import { earlyLinks } from './early-links.ts';
import { finalNewline } from './final-newline.ts';
import { lineEnds } from './line-ends.ts';
import { linkFragments } from './link-fragments.ts';
import { linkTargets } from './link-targets.ts';
import type { LinkRule } from './site-links.ts';
import type { TextRule } from './text-rule.ts';
import { trailingWhitespace } from './trailing-whitespace.ts';

/*
 * What the checker looks at besides everything that a build refuses (`src/loader/read-content.ts`).
 * A new rule is a file in this folder and a line here.
 */

/** Rules about the characters of a file; these can mend what they find. */
export const textRules: readonly TextRule[] = [
  controlCharacters,
  lineEnds,
  trailingWhitespace,
  finalNewline,
];

/** Rules about each link that stays within the site. */
export const linkRules: readonly LinkRule[] = [linkTargets, linkFragments, earlyLinks];
