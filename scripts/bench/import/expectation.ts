import type { ImportedArticle } from './imported-article.ts';

/** What is known of an article besides its source. */
export interface Expectation {
  title?: string | undefined;
  /** A day, or a moment with its offset (ISO 8601). */
  date?: string | undefined;
  /** All that its text says, without markup; blocks on lines. */
  text?: string | undefined;
  /** What may stand in the article besides: alternative texts, on the cards of pictures elsewhere. */
  unsaid?: string | undefined;
}

/** A file to import, and what is expected of the articles in it. */
export interface BenchSource {
  /** Absolute path. */
  path: string;
  /** For sources that name no date of publication at all. */
  published?: Date | undefined;
  /** For tables: which column is which field. */
  mapping?: ReadonlyMap<string, string> | undefined;
  /** Finds what is expected of one article; nothing where nothing is known of it. */
  expected(article: ImportedArticle): Expectation | undefined;
}

/** Knows the sources of one format in a folder of test data, and what they should become. */
export interface BenchFormat {
  name: string;
  /** @param folder Absolute path of the data. Nothing where it has no such sources. */
  sources(folder: string): Promise<BenchSource[]>;
}
