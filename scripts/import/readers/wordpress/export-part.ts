/** A category, tag or term of another taxonomy that an item belongs to. */
export interface ExportTerm {
  /** `category`, `post_tag`, or a taxonomy of the site's own. */
  domain: string;
  /** The term's slug, percent-encoded as WordPress stores it. */
  nicename: string;
  name: string;
}

/** One `<item>` of an export, with its text as written: a post, a page, an attachment, a menu entry. */
export interface ExportItem {
  /** 1-based line on which the item begins. */
  line: number;
  /** Text of its simple elements by qualified name, such as `content:encoded`. */
  fields: ReadonlyMap<string, string>;
  terms: readonly ExportTerm[];
  /** Post meta; of a repeated key the last, which is the one that WordPress shows. */
  meta: ReadonlyMap<string, string>;
  /** Every value of `_wp_old_slug`, of which a post has one for each time that it was renamed. */
  oldSlugs: readonly string[];
}

/** What an export says of the whole site before its items. */
export interface ExportSite {
  title: string;
  /** Address of the blog, such as `https://example.org/news`; empty where it is not said. */
  baseUrl: string;
  /** BCP 47, as WordPress writes it; empty where it is not said. */
  language: string;
  /** Login → name as readers see it. */
  authorNames: ReadonlyMap<string, string>;
  /** Nicename of each category → nicename of its parent. */
  parentCategories: ReadonlyMap<string, string>;
}

/** Where a damaged export stops making sense. */
export interface ExportBreak {
  /** Line on which the item that is not whole begins, or the last line where none was open. */
  line: number;
  /** Title of the item that is not whole, if that much arrived. */
  title: string | undefined;
}

/** What the parser found, in the order of the file. */
export type ExportPart =
  | { kind: 'site'; site: ExportSite }
  | { kind: 'item'; item: ExportItem }
  | { kind: 'broken'; at: ExportBreak };
