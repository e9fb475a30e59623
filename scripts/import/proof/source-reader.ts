import type { SourceFile } from '../source/source-file.ts';
import { feedItems } from './source/feed.ts';
import { markdownItems } from './source/markdown.ts';
import { pageItems } from './source/page.ts';
import { plainTextItems } from './source/plain-text.ts';
import type { SourceItems, SourceText } from './source/source-item.ts';
import { csvItems, jsonLinesItems } from './source/table.ts';
import { wordItems } from './source/word.ts';
import { wordpressItems } from './source/wordpress.ts';

/** The independent reader of each format, by the name of the importer's reader. */
const readings: Readonly<Record<string, SourceItems>> = {
  text: plainTextItems,
  html: pageItems,
  docx: wordItems,
  markdown: markdownItems,
  wordpress: wordpressItems,
  feed: feedItems,
  jsonl: jsonLinesItems,
  csv: csvItems,
};

/** Names of the importer's readers whose articles can be compared with their source. */
export const comparableFormats: ReadonlySet<string> = new Set(Object.keys(readings));

/** Reads the items of one source in step with the importer. */
export interface SourceReader {
  /**
   * Reads the text of the next item with a key.
   *
   * @param key What follows the file's name in the article's identity.
   */
  textOf(key: string): Promise<SourceText | undefined>;
  /** Closes a file before its end. */
  close(): Promise<void>;
}

/**
 * Reads a source in step with the importer: both iterate over the items in the order of
 * the file, so that memory holds one. Reading starts with the first request.
 *
 * @param format The name of the importer's reader.
 */
export function openSourceReader(
  source: SourceFile,
  format: string,
  mapping: ReadonlyMap<string, string> | undefined,
): SourceReader {
  const items = readings[format]?.(source, mapping)[Symbol.asyncIterator]();
  return {
    textOf: async (key) => {
      try {
        for (let next = await items?.next(); next && !next.done; next = await items?.next()) {
          if (next.value.key === undefined || next.value.key === key)
            return await next.value.read();
        }
      } catch {
        // The article is already written; the report notes that it could not be compared.
      }
      return undefined;
    },
    close: async () => {
      await items?.return?.();
    },
  };
}
