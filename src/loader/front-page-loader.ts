import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentFolder } from './folders.ts';
import { frontPageFile, readFrontPage } from './read-front-page.ts';
import { readVocabularies } from './read-vocabularies.ts';

/** Identifier of the one entry that the collection holds. */
export const frontPageId = 'front-page';

/** Astro's door to the rules for the front page; problems are reported with the articles'. */
export function frontPageLoader(): Loader {
  return {
    name: 'maqalat-front-page',
    async load({ store, watcher }) {
      const fill = async () => {
        const { vocabularies } = await readVocabularies(contentFolder);
        const { rules } = await readFrontPage(contentFolder, vocabularies);
        store.set({ id: frontPageId, data: { ...rules } });
      };
      await fill();
      const file = join(contentFolder, frontPageFile);
      watcher?.add(file);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (changed) => {
          if (changed === file) void fill();
        });
      }
    },
  };
}
