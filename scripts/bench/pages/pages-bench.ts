import type { BenchedKind } from './find-pages.ts';
import type { LighthouseFigures } from './lighthouse-figures.ts';
import type { PageWeight } from './page-weight.ts';

/** What one page takes, and how it is judged. */
export interface PageFigures extends PageWeight, LighthouseFigures {
  /** Lighthouse's score of accessibility where the reader likes dark pages, 0 to 100. */
  accessibilityDark: number;
  /** Violations that axe finds, in all looks and widths together. */
  axe: number;
  /** Violations of the Content-Security-Policy, and errors in the console. */
  csp: number;
  /** Addresses on other hosts that were asked for. */
  foreignRequests: number;
}

/** Lines of the bidi table, and how many look as a reader expects wherever they stand. */
export interface BidiFigures {
  cases: number;
  right: number;
}

export interface PagesBench {
  /** Without the kinds that the site has no page of. */
  pages: Partial<Record<BenchedKind, PageFigures>>;
  bidi: BidiFigures;
  /** What keeps a figure from what it should be, in words for the person who mends it. */
  faults: string[];
}
