import { isolateHtml } from '../arabic/bidi.ts';
import type { Term } from '../schema/term.ts';
import { messages } from './site-text.ts';

/** What stands before each name but the first, as Arabic writes them in a row. */
export function namesJoint(names: readonly Term[]): string {
  return `${names.length > 2 ? '،' : ''} ${messages.article.and}`;
}

/** Authors in a row, as HTML: «سلمى حدّاد، وكريم عبد النبي، وهدى المنصوري». */
export function authorNamesHtml(authors: readonly Term[]): string {
  return authors.map(({ label }) => isolateHtml(label)).join(namesJoint(authors));
}
