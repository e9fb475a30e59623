import type { Nodes } from 'hast';
import { ItemTooLong } from '../item-too-long.ts';
import { elementsIn } from './element.ts';

/**
 * A fifth more than the longest real articles have, and as many as an article may have list items;
 * larger tables of data belong in a file. Each may take a quarter of a millisecond until it is written.
 */
const mostElements = 4_000;

/**
 * Counts the elements of an article's text.
 *
 * @throws ItemTooLong where it has more than 4,000.
 */
export function assertArticleSize(tree: Nodes): void {
  let count = 0;
  for (const _ of elementsIn(tree)) count += 1;
  if (count > mostElements) throw new ItemTooLong(count, mostElements);
}
