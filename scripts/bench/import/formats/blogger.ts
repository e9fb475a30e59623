import { join } from 'node:path';
import { z } from 'zod';
import { filesIn, jsonOf } from '../data-files.ts';
import type { BenchFormat } from '../expectation.ts';

const sidecarSchema = z
  .looseObject({ title: z.string().optional(), date: z.string().optional() })
  .catch({});

/**
 * Pages of blogs in `blogger/`. Another tool's extraction may lie beside a page as JSON; of it only
 * title and date are taken, for its text was checked by nobody.
 */
export const blogger: BenchFormat = {
  name: 'blogger',
  sources: async (folder) => {
    const files = await filesIn(join(folder, 'blogger'), /\.html?$/);
    return Promise.all(
      files.map(async (path) => {
        const beside = path.replace(/\.html?$/, '.json');
        const { title, date } = sidecarSchema.parse((await jsonOf(beside)) ?? {});
        const expectation = { title, date };
        return { path, expected: () => expectation };
      }),
    );
  },
};
