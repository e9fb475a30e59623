import type { SourceFile } from '../../source/source-file.ts';
import type { TextFlow } from '../flow.ts';

/** Names that a source gives, by the field of the article that takes them. */
export type SourceNames = Partial<Record<'section' | 'tags' | 'authors', readonly string[]>>;

/** One item of a source as the proof reads it, by another way than the importer. */
export interface SourceItem {
  /**
   * What the importer appends to the file's name: `#` and the item's identifier. Without one the
   * item is all of its file, whatever the importer calls it.
   */
  key?: string | undefined;
  /** Reads the text; costs nothing until it is asked for. */
  read(): SourceText | Promise<SourceText>;
}

/** All that an item says. */
export interface SourceText {
  flow: TextFlow;
  /** As its field says, where it has a field. */
  title?: string | undefined;
  names?: SourceNames | undefined;
  /** The article is only a part of it: around it stand a page or other stories. */
  part?: 'page' | 'story' | undefined;
  /** Why it is no article at all, such as `settings` of a blog. */
  notArticle?: string | undefined;
  /** Texts of other items are shown in it. */
  sharesTexts?: boolean | undefined;
  /** How many pictures it shows cannot be counted, for a template or gallery places them. */
  hasUncountedPictures?: boolean | undefined;
}

/** Reads the items of one format, in the order of the file. */
export type SourceItems = (
  source: SourceFile,
  mapping: ReadonlyMap<string, string> | undefined,
) => AsyncIterable<SourceItem>;
