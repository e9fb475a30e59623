import type { SourceFile } from '../source/source-file.ts';
import { feedItems } from './source/feed.ts';
import { markdownItems } from './source/markdown.ts';
import { pageItems } from './source/page.ts';
import { plainTextItems } from './source/plain-text.ts';
import type { SourceItems, SourceText } from './source/source-item.ts';
import { csvItems, jsonLinesItems } from './source/table.ts';
import { wordItems } from './source/word.ts';
import { wordpressItems } from './source/wordpress.ts';

/** How the proof reads each format, by the name of the importer's reader. */
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

/** Names of the importer's readers whose articles are proved. */
export const comparableFormats: ReadonlySet<string> = new Set(Object.keys(readings));

/** Finds the items of one source as the importer comes to them. */
export interface SourceReader {
  /**
   * The text of the next item with a key.
   *
   * @param key What follows the file's name in the article's identity.
   */
  textOf(key: string): Promise<SourceText | undefined>;
  /** Ends the reading of a file that is not needed to its end. */
  close(): Promise<void>;
}

/**
 * Reads a source beside the importer, in step with it: both go through the items in the order of
 * the file, so that no more than one is held. Nothing is read before the first item is asked for.
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
        // The article is written already; the report says that it could not be proved.
      }
      return undefined;
    },
    close: async () => {
      await items?.return?.();
    },
  };
}
