import { contrastRatio } from './colour-contrast.ts';
import type { Design } from './design-settings.ts';
import type { Palette, Scheme } from './palette.ts';

/** Two colours that stand on each other and are too alike. */
export interface LowContrast {
  scheme: Scheme;
  /** What is read. */
  colour: keyof Palette;
  /** What it stands on. */
  ground: keyof Palette;
  values: readonly [colour: string, ground: string];
  /** Contrast ratio, 1 to 21. */
  ratio: number;
  /** The least that WCAG 2.2 asks at level AA. */
  least: number;
}

/*
 * Text at 4.5 (https://www.w3.org/TR/WCAG22/#contrast-minimum), the ring of the focus at 3
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

/** Finds the colours of a design that some readers cannot tell from what they stand on. */
export function findLowContrast(design: Pick<Design, Scheme>): LowContrast[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.flatMap(([colour, ground, least]) => {
      const values = [design[scheme][colour], design[scheme][ground]] as const;
      const ratio = contrastRatio(...values);
      return ratio < least ? [{ scheme, colour, ground, values, ratio, least }] : [];
    }),
  );
}
