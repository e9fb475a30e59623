import type { Place } from '../schema/problem.ts';

/** A heading of a compiled body; depth 2 is the highest an article may use. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** A link as written, for the link check. */
export interface LinkReference extends Pick<Place, 'line' | 'column'> {
  href: string;
}

/** A picture as it was written (`./shore.jpg`), before the loader resolves its file. */
export interface PictureReference extends Pick<Place, 'line' | 'column'> {
  src: string;
}

/** A resolved picture file with its dimensions and addresses. */
export interface Picture {
  /** Address of the fallback size. */
  url: string;
  /** Pixels of the fallback size. */
  width: number;
  height: number;
  /** Smaller and larger versions, narrowest first. */
  sources: readonly { url: string; width: number }[];
}

/** The compiled body of an article; JSON-safe, stored in the cache of compiled bodies. */
export interface CompiledBody {
  /** Complete, safe HTML; nothing in it runs. */
  html: string;
  headings: Heading[];
  links: LinkReference[];
  /** Style sheets it needs beyond the one of every article: see `ElementDefinition.styles`. */
  styleSheets: string[];
  /** Visible text without markup, blocks separated by `\n`. */
  text: string;
  /** Count of words (UAX #29 word segments that contain a letter or digit, or a documented equal). */
  words: number;
}
