import type { LiveDataCollection, LiveDataEntry } from 'astro';
import type { LiveLoader } from 'astro/loaders';
import type { Content } from './content.ts';
import { currentContent } from './current-content.ts';

/** Collections that are lists of entries. */
type ListName = {
  [Name in keyof Content]: Content[Name] extends readonly unknown[] ? Name : never;
}[keyof Content];

/**
 * Astro's door to one collection of the content that was read. A live loader, because Astro writes
 * what build-time loaders give into a module that is bundled and parsed with every build: of ten
 * thousand articles that alone takes longer than publishing an edit.
 */
export function collectionLoader<Name extends ListName>(
  name: Name,
): LiveLoader<Content[Name][number], { id: string }> {
  type Entry = LiveDataEntry<Content[Name][number]>;
  const entries = (): Entry[] => currentContent()[name].map((data) => ({ id: data.id, data }));
  return {
    name: `maqalat-${name}`,
    loadCollection: async (): Promise<LiveDataCollection<Content[Name][number]>> => ({
      entries: entries(),
    }),
    loadEntry: async ({ filter }) => entries().find(({ id }) => id === filter.id),
  };
}

/** Identifier of the one entry of `frontPage`. */
export const frontPageId = 'front-page';

/** Astro's door to the editor's rules for the front page. */
export function frontPageLoader(): LiveLoader<Content['frontPage'], { id: string }> {
  const entry = () => ({ id: frontPageId, data: currentContent().frontPage });
  return {
    name: 'maqalat-front-page',
    loadCollection: async () => ({ entries: [entry()] }),
    loadEntry: async ({ filter }) => (filter.id === frontPageId ? entry() : undefined),
  };
}
