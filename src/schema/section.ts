import { termSchema } from './term.ts';

/** One entry of `content/sections.yaml`; the file's order is the order on the site. */
export const sectionSchema = termSchema;
