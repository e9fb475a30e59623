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

/** One value that articles can be filtered by. */
export interface FilterValue {
  /** What it is typed as besides its label, such as `water` for «الماء». */
  id: string;
  label: string;
}

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
  filters: Readonly<Record<FilterName, readonly FilterValue[]>>;
  /** Seconds since 1970, to sort by. */
  published: number;
}

/** A heading of a stored document, by its position among the text's terms. */
export type StoredHeading = readonly [id: string, text: string, position: number];

/** A passage of a document's text, and whatever else a result shows that shows this passage. */
export interface StoredPassage {
  url: string;
  title: string;
  meta: Readonly<Record<string, string>>;
  headings: readonly StoredHeading[];
  text: string;
}

/** A file of a text: Pagefind's fragment, with its names. */
export interface PassageFile {
  url: string;
  content: string;
  /** Of the whole text. */
  word_count: number;
  /** Labels by filter. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** With the title. */
  meta: Readonly<Record<string, string>>;
  /** The headings; locations are positions among the whole text's terms. */
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}
