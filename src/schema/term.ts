import { z } from 'zod';
import { lineSchema, listOf, textSchema } from './fields.ts';
import type { Expectation } from './problem.ts';

/**
 * One entry of a controlled vocabulary: what readers see, and the other names it goes by.
 * Tags, sections, series and authors are all such entries.
 */
export const termSchema = z.strictObject(
  {
    /** The name that readers see. */
    label: lineSchema,
    description: textSchema.optional(),
    /** Other spellings and names; an article may use one, and importers recognise it. */
    aliases: listOf(lineSchema),
  },
  { error: 'mapping' satisfies Expectation },
);

/** A term together with its identifier. */
export type Term = z.output<typeof termSchema> & { id: string };
