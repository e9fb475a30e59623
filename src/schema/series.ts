import { termSchema } from './term.ts';

/** One entry of `content/series.yaml`. */
export const seriesSchema = termSchema;
