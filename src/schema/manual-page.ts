import { z } from 'zod';
import { lineSchema, textSchema } from './fields.ts';

/** The head of a page of the writers' manual. */
export const manualPageSchema = z.strictObject({
  title: lineSchema,
  description: textSchema,
});
