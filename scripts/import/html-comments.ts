import { findRegions, type Region } from './regions.ts';

/** The comments of an HTML text; one without an end is none. */
export function htmlComments(html: string): Region[] {
  return findRegions(html, /<!--/, () => /-->/);
}
