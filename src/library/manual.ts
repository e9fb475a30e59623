import { currentContent } from '../loader/current-content.ts';
import type { ManualPage } from '../loader/read-manual.ts';

/** The pages of the writers' manual in order; empty if the site has none. */
export function manualPages(): readonly ManualPage[] {
  return currentContent().manual;
}
