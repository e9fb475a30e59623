import type { Nodes } from 'hast';
import { ItemTooLong } from '../item-too-long.ts';
import { elementsIn } from './element.ts';

/** Three times the longest real articles; larger tables of data belong in a file. */
const mostElements = 10_000;

/**
 * Counts the elements of an article's text.
 *
 * @throws ItemTooLong where it has more than 10,000.
 */
export function assertArticleSize(tree: Nodes): void {
  let count = 0;
  for (const _ of elementsIn(tree)) count += 1;
  if (count > mostElements) throw new ItemTooLong(count, mostElements);
}
