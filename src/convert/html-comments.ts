import { findRegions, type Region } from './regions.ts';

/** Finds the comments of an HTML text; an unclosed one does not count. */
export function htmlComments(html: string): Region[] {
  return findRegions(html, /<!--/, () => /-->/);
}
