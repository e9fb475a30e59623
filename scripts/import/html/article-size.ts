import type { Nodes } from 'hast';
import { ItemTooLong } from '../item-too-long.ts';
import { elementsIn } from './element.ts';

/**
 * Half as many again as the longest real articles have; larger tables of data belong in a file. Each
 * may take a fifth of a millisecond until the article is written.
 */
const mostElements = 5_000;

/**
 * Counts the elements of an article's text.
 *
 * @throws ItemTooLong where it has more than 5,000.
 */
export function assertArticleSize(tree: Nodes): void {
  let count = 0;
  for (const _ of elementsIn(tree)) count += 1;
  if (count > mostElements) throw new ItemTooLong(count, mostElements);
}
