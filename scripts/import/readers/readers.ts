import type { SourceFile } from '../source/source-file.ts';
import { csvReader } from './csv.ts';
import { docxReader } from './docx.ts';
import { feedReader } from './feed.ts';
import { htmlReader } from './html.ts';
import { jsonLinesReader } from './json-lines.ts';
import { markdownReader } from './markdown.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';
import { wordpressReader } from './wordpress.ts';

/** Asked in this order; plain text accepts what no other format claims, so it stays last. */
export const readers: readonly Reader[] = [
  wordpressReader,
  feedReader,
  docxReader,
  markdownReader,
  htmlReader,
  jsonLinesReader,
  csvReader,
  textReader,
];

/** Chooses a reader by what the file holds; none for a format that nobody here reads. */
export function readerFor(source: SourceFile): Reader | undefined {
  return readers.find((reader) => reader.recognises(source));
}
