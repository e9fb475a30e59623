import { z } from 'zod';
import { paletteSchema, resolvePalettes } from './palette.ts';

/** Design tokens; an owner's style sheet (`styles`) can use the same custom properties. */
export const designSettingsSchema = z
  .strictObject({
    /** Light scheme. One `accent` is enough: the dark scheme's is derived from it. */
    light: paletteSchema.prefault({}),
    /** Dark scheme. */
    dark: paletteSchema.prefault({}),
    /** Maximum line width of articles in rem. CSS: `--measure` */
    measure: z.number().min(24).max(60).default(39),
    /** Corner radius of boxes, buttons and pictures in rem. CSS: `--corner` */
    corner: z.number().min(0).max(2).default(0),
  })
  .transform(({ light, dark, ...sizes }) => ({ ...sizes, ...resolvePalettes({ light, dark }) }));

/** The tokens with all defaults. */
export type Design = z.output<typeof designSettingsSchema>;
