import type { Place } from '../schema/problem.ts';

/** A heading of a compiled body; depth 2 is the highest an article may use. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** A link as it was written, kept for the link check. */
export interface LinkReference extends Pick<Place, 'line' | 'column'> {
  href: string;
}

/** A picture as it was written (`./shore.jpg`), before the loader has found its file. */
export interface PictureReference extends Pick<Place, 'line' | 'column'> {
  src: string;
}

/** A picture file that the loader found, measured and gave addresses. */
export interface Picture {
  /** Address of the fallback size. */
  url: string;
  /** Pixels of the fallback size. */
  width: number;
  height: number;
  /** Smaller and larger versions, narrowest first. */
  sources: readonly { url: string; width: number }[];
}

/** All that the site needs of a body; JSON-safe, kept in the cache of compiled bodies. */
export interface CompiledBody {
  /** Complete, safe HTML; nothing in it runs. */
  html: string;
  headings: Heading[];
  links: LinkReference[];
  /** The style sheets that it needs besides the one of every article: see `ElementDefinition.styles`. */
  styleSheets: string[];
  /** Visible text without markup, blocks separated by `\n`. */
  text: string;
  /** Count of words (UAX #29 word segments that contain a letter or digit, or a documented equal). */
  words: number;
}
