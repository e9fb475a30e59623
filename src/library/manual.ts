import { currentContent } from '../loader/current-content.ts';
import type { ManualPage } from '../loader/read-manual.ts';

/** The pages of the writers' manual in their order; none where the site has no manual. */
export function manualPages(): readonly ManualPage[] {
  return currentContent().manual;
}
