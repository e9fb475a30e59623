import { basename, join } from 'node:path';
import { filesIn } from '../data-files.ts';
import type { BenchFormat } from '../expectation.ts';
import { markdownTruth } from './markdown-truth.ts';

/** Posts of one generator, in the folder of its name. */
function posts(name: string, ending: RegExp): BenchFormat {
  return {
    name,
    sources: async (folder) => {
      const files = await filesIn(join(folder, name), ending);
      return Promise.all(
        files
          .filter((path) => basename(path) !== '_index.md')
          .map(async (path) => {
            const expectation = await markdownTruth(path);
            return { path, expected: () => expectation };
          }),
      );
    },
  };
}

export const jekyll = posts('jekyll', /\.(?:md|markdown)$/);
export const hugo = posts('hugo', /\.md$/);
