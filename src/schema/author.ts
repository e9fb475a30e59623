import { z } from 'zod';
import { webAddressSchema } from './fields.ts';
import type { Expectation } from './problem.ts';
import { termSchema } from './term.ts';

const account = { error: 'fediverse-account' satisfies Expectation };

/** One entry of `content/authors.yaml`: `label` is the name, `description` the short biography. */
export const authorSchema = termSchema.extend({
  /** The author's own page elsewhere. */
  url: webAddressSchema.optional(),
  /** The author's account on Mastodon and its like, which previews of shared articles name. */
  fediverse: z
    .string(account)
    .regex(/^@[\w.-]{1,64}@[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i, account)
    .optional(),
});
