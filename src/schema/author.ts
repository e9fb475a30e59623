import { webAddressSchema } from './fields.ts';
import { termSchema } from './term.ts';

/** One entry of `content/authors.yaml`: `label` is the name, `description` the short biography. */
export const authorSchema = termSchema.extend({
  /** The author's own page elsewhere. */
  url: webAddressSchema.optional(),
});
