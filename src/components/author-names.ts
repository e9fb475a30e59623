import { isolateHtml } from '../arabic/bidi.ts';
import type { Term } from '../schema/term.ts';
import { messages } from './site-text.ts';

/** The separator before each name after the first, in the site's language. */
export function nameSeparator(names: readonly Term[]): string {
  return `${names.length > 2 ? '،' : ''} ${messages.article.and}`;
}

/** Formats authors as HTML: «سلمى حدّاد، وكريم عبد النبي، وهدى المنصوري». */
export function formatAuthorNames(authors: readonly Term[]): string {
  return authors.map(({ label }) => isolateHtml(label)).join(nameSeparator(authors));
}
