import { contrastRatio } from './colour-contrast.ts';
import type { Design } from './design-settings.ts';
import type { Palette, Scheme } from './palette.ts';

/** Two colours with too little contrast. */
export interface LowContrast {
  scheme: Scheme;
  /** Foreground colour. */
  colour: keyof Palette;
  /** Background colour. */
  ground: keyof Palette;
  values: readonly [colour: string, ground: string];
  /** Contrast ratio, 1 to 21. */
  ratio: number;
  /** Minimum ratio of WCAG 2.2, level AA. */
  least: number;
}

/*
 * Minimum 4.5 for text (https://www.w3.org/TR/WCAG22/#contrast-minimum), 3 for the focus ring
 * (https://www.w3.org/TR/WCAG22/#non-text-contrast).
 */
const pairs: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'paperTint', 4.5],
  ['ink', 'accentSoft', 4.5],
  ['ink', 'mark', 4.5],
  ['inkSoft', 'paper', 4.5],
  ['inkSoft', 'paperTint', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'accentSoft', 4.5],
  ['onAccent', 'accent', 4.5],
  ['focus', 'paper', 3],
];

/** Finds the colour pairs of a design with too little contrast. */
export function findLowContrast(design: Pick<Design, Scheme>): LowContrast[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.flatMap(([colour, ground, least]) => {
      const values = [design[scheme][colour], design[scheme][ground]] as const;
      const ratio = contrastRatio(...values);
      return ratio < least ? [{ scheme, colour, ground, values, ratio, least }] : [];
    }),
  );
}
