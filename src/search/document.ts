/** A heading that results can link to. */
export interface DocumentHeading {
  id: string;
  text: string;
  /** Offset of its line in the document's text, in UTF-16 units. */
  offset: number;
}

/** The filters of the search page. */
export const filterNames = ['section', 'tag', 'author', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** One value that articles can be filtered by. */
export interface FilterValue {
  /** Identifier that can be typed in place of the label, such as `water` for «الماء». */
  id: string;
  label: string;
}

/** An article as input of the index. */
export interface SearchDocument {
  url: string;
  title: string;
  /** Visible text, blocks separated by `\n`. */
  text: string;
  headings: readonly DocumentHeading[];
  /**
   * Further data of a result: the formatted date, the section's name, and the runs to isolate
   * (`isolateLines`), one a line.
   */
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<FilterName, readonly FilterValue[]>>;
  /** Publication time in seconds since 1970, to sort by. */
  published: number;
}

/** A heading of a stored document; `position` counts terms of the text. */
export type StoredHeading = readonly [id: string, text: string, position: number];

/** A passage of a document's text, with the other data of a result that shows it. */
export interface StoredPassage {
  url: string;
  title: string;
  meta: Readonly<Record<string, string>>;
  headings: readonly StoredHeading[];
  text: string;
}
