import { join } from 'node:path';
import { filesIn } from '../data-files.ts';
import type { BenchFormat } from '../expectation.ts';

/** Small files in legacy encodings, in `encodings/`; nothing is known of what they say. */
export const encodings: BenchFormat = {
  name: 'encodings',
  sources: async (folder) =>
    (await filesIn(join(folder, 'encodings'), /\.(?:html?|txt)$/)).map((path) => ({
      path,
      published: new Date(0),
      expected: () => undefined,
    })),
};
