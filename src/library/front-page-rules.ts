import { currentContent } from '../loader/current-content.ts';
import type { FrontPageRules } from '../schema/front-page.ts';

/** The editor's rules for the front page, or the defaults. */
export function frontPageRules(): FrontPageRules {
  return currentContent().frontPage;
}
