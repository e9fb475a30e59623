import type { Article } from '../library/article.ts';
import type { Listing } from './listing-paths.ts';

/** The first page of a section: lead, secondary stories, and the rest. */
export interface SectionFront {
  lead: Article | undefined;
  beside: readonly Article[];
  rest: readonly Article[];
}

/** The lead is the first article with a picture among this many. */
const leadAmong = 5;
const mostBeside = 2;

/** Lays out a page of a section; numbered pages have no lead and no secondary stories. */
export function layOutSection({ page: { number, items } }: Listing): SectionFront {
  if (number !== undefined) return { lead: undefined, beside: [], rest: items };
  const current = items.filter(({ isOver }) => !isOver);
  const lead = current.slice(0, leadAmong).find(({ image }) => image) ?? current[0];
  const beside = current.filter((article) => article !== lead).slice(0, mostBeside);
  const above = new Set([lead, ...beside]);
  return { lead, beside, rest: items.filter((article) => !above.has(article)) };
}
