import { z } from 'zod';
import { lineSchema, listOf, textSchema } from './fields.ts';
import { identifierSchema } from './identifier.ts';
import type { Expectation } from './problem.ts';

const expect = (expectation: Expectation) => ({ error: expectation });

/**
 * How a site writes one name or term. An entry without `write` is not wanted at all; one whose
 * `write` is in Latin letters holds its capitals too (`GitHub`).
 */
export const termEntrySchema = z.strictObject(
  {
    /** The form to write. */
    write: lineSchema.optional(),
    /** Forms that must not stand for it. */
    not: listOf(lineSchema),
    /** The name in Latin letters, which Arabic text writes in Arabic ones. */
    latin: listOf(lineSchema),
    /** Why; shown to whoever wrote otherwise. */
    reason: textSchema.optional(),
  },
  expect('mapping'),
);

/** The file `content/terms.yaml`: identifier → entry. */
export const termsSchema = z.record(identifierSchema, termEntrySchema, expect('mapping'));

export type Terms = z.output<typeof termsSchema>;
