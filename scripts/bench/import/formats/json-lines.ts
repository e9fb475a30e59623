import { join } from 'node:path';
import { filesIn } from '../data-files.ts';
import type { BenchFormat } from '../expectation.ts';

/** JSON Lines and CSV in `jsonl/`, with a mapping of their own columns where they are ours by name. */
export const jsonLines: BenchFormat = {
  name: 'jsonl',
  sources: async (folder) =>
    (await filesIn(join(folder, 'jsonl'), /\.(?:jsonl|ndjson|csv|tsv)$/)).map((path) => ({
      path,
      expected: () => undefined,
    })),
};
