import type { RawArticle } from '../raw-article.ts';
import { noteAdjacentLines } from './adjacent-lines.ts';
import { addCreditedAgencies } from './credited-agencies.ts';
import { dropEarlyUpdate } from './date-order.ts';
import { leaveOutFurniture } from './furniture.ts';
import { leaveOutRepeatedTitle } from './repeated-title.ts';
import { markSubHeadings } from './sub-headings.ts';
import { linkWebAddresses } from './web-addresses.ts';

/** Furniture goes first: what is left out is neither a heading nor worth a note. */
const steps: readonly ((article: RawArticle) => RawArticle)[] = [
  leaveOutFurniture,
  leaveOutRepeatedTitle,
  noteAdjacentLines,
  markSubHeadings,
  linkWebAddresses,
  addCreditedAgencies,
  dropEarlyUpdate,
];

/** Takes a raw article of any reader through every cleaning step, in order. Pure. */
export function clean(article: RawArticle): RawArticle {
  return steps.reduce((current, step) => step(current), article);
}
