import { termSchema } from './term.ts';

/** One entry of `content/tags.yaml`. */
export const tagSchema = termSchema;
