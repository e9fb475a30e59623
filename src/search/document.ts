/** A heading that results can open at. */
export interface DocumentHeading {
  id: string;
  text: string;
  /** Where its line begins in the document's text, in UTF-16 units. */
  offset: number;
}

/** The ways to narrow a search. */
export const filterNames = ['section', 'tag', 'author', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** What search knows of one article. */
export interface SearchDocument {
  url: string;
  title: string;
  /** Visible text, blocks separated by `\n`. */
  text: string;
  headings: readonly DocumentHeading[];
  /**
   * What a result shows besides: the date as readers see it, the section's name; and what of the
   * article it isolates (`isolatedRuns`), one a line.
   */
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<FilterName, readonly string[]>>;
  /** Seconds since 1970, to sort by. */
  published: number;
}

/** A document as a fragment file holds it, after its own text has taken the analysed text's place. */
export interface StoredDocument {
  url: string;
  title: string;
  text: string;
  headings: readonly DocumentHeading[];
  meta: Readonly<Record<string, string>>;
}
