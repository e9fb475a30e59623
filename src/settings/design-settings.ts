import { z } from 'zod';
import { paletteSchema, resolvePalettes } from './palette.ts';

/** A site's design tokens; a style sheet of the owner's (`styles`) uses the same custom properties. */
export const designSettingsSchema = z
  .strictObject({
    /** Colours by day. One `accent` alone is enough: that of the night is made from it. */
    light: paletteSchema.prefault({}),
    /** Colours by night. */
    dark: paletteSchema.prefault({}),
    /** Width of an article's lines in rem, at most. CSS: `--measure` */
    measure: z.number().min(24).max(60).default(39),
    /** Radius of the corners of boxes, buttons and pictures in rem. CSS: `--corner` */
    corner: z.number().min(0).max(2).default(0),
  })
  .transform(({ light, dark, ...sizes }) => ({ ...sizes, ...resolvePalettes({ light, dark }) }));

/** The tokens with every default filled in. */
export type Design = z.output<typeof designSettingsSchema>;
