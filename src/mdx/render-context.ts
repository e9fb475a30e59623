import type { DigitSet } from '../arabic/digits.ts';
import type { Problem } from '../schema/problem.ts';
import type { BodyLabels } from './body-labels.ts';
import type { Heading, LinkReference, Picture } from './compiled-body.ts';

/** The inputs of rendering one body, and the collected results. */
export interface RenderContext {
  /** The article's name to report. */
  readonly file: string;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The site's path: `/` or `/folder/`. */
  readonly base: string;
  readonly direction: 'ltr' | 'rtl';
  readonly labels: BodyLabels;
  /** Of the numbers that the compiler itself writes. */
  readonly digits: DigitSet;
  readonly headings: Heading[];
  readonly links: LinkReference[];
  /** Names of the style sheets that the body needs in addition to the one of every article. */
  readonly styleSheets: Set<string>;
  /** Problems that only rendering can find. */
  readonly problems: Problem[];
  /** Ids of headings so far, each with the number that its next namesake gets. */
  readonly headingIds: Map<string, number>;
}
