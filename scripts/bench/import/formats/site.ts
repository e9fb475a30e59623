import { join } from 'node:path';
import { z } from 'zod';
import { jsonOf } from '../data-files.ts';
import type { BenchFormat } from '../expectation.ts';
import { markdownTruth } from './markdown-truth.ts';

const pairsSchema = z
  .array(z.looseObject({ html: z.string(), post: z.string(), date: z.string() }))
  .catch([]);

/** Rendered pages in `site/html` with the posts that they came from in `jekyll` (`site/pairs.json`). */
export const renderedSite: BenchFormat = {
  name: 'site',
  sources: async (folder) => {
    const pairs = pairsSchema.parse(await jsonOf(join(folder, 'site/pairs.json')));
    return Promise.all(
      pairs.map(async ({ html, post, date }) => {
        const truth = await markdownTruth(join(folder, 'jekyll', post));
        const expectation = { ...truth, date };
        return { path: join(folder, 'site/html', html), expected: () => expectation };
      }),
    );
  },
};
