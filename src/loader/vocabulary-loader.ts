import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { VocabularyName } from '../schema/problem.ts';
import { contentFolder } from './folders.ts';
import { readVocabularies } from './read-vocabularies.ts';

/** Astro's door to one vocabulary; its problems are reported with those of the articles. */
export function vocabularyLoader(name: VocabularyName): Loader {
  return {
    name: `maqalat-${name}`,
    async load({ store, watcher }) {
      const fill = async () => {
        const { vocabularies } = await readVocabularies(contentFolder);
        store.clear();
        for (const [order, term] of vocabularies[name].terms.entries()) {
          store.set({ id: term.id, data: { ...term, order } });
        }
      };
      await fill();
      const file = join(contentFolder, `${name}.yaml`);
      watcher?.add(file);
      watcher?.on('change', (changed) => {
        if (changed === file) void fill();
      });
    },
  };
}
