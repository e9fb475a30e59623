import { lstat, readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { shownPath } from '../../src/loader/folders.ts';
import { largestSource } from '../../src/loader/read-source.ts';
import type { Place } from '../../src/schema/problem.ts';
import { frontmatterEnd } from './frontmatter-end.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import { type Range, verbatimRanges } from './verbatim-ranges.ts';

/** A file's text with what the text rules must know of it. */
export interface SourceText {
  /** Absolute path. */
  file: string;
  /** The name to report. */
  shown: string;
  text: string;
  /** Where the frontmatter ends and the body begins; the whole length in a YAML file. */
  bodyStart: number;
  /** Code and addresses: what a mend must leave as it is. In order, without overlap. */
  verbatim: readonly Range[];
  /** Offset of each line's first character; lines end as CommonMark says. */
  lineStarts: readonly number[];
}

/** Takes a text apart for the text rules. */
export function sourceText(file: string, text: string): SourceText {
  const isYaml = file.endsWith('.yaml');
  const bodyStart = isYaml ? text.length : frontmatterEnd(text);
  return {
    file,
    shown: shownPath(file),
    text,
    bodyStart,
    verbatim: verbatimRanges(text, bodyStart),
    lineStarts: [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)],
  };
}

/**
 * Reads a file for the text rules.
 *
 * @param folder Absolute path of the content folder.
 * @returns Nothing for what the rules cannot or must not touch: a link that leads elsewhere, a file
 *   that is too large or not UTF-8. The reader of the content reports those.
 */
export async function readSourceText(
  folder: string,
  file: string,
): Promise<SourceText | undefined> {
  try {
    const [status, target, root] = await Promise.all([
      lstat(file),
      realpath(file),
      realpath(folder),
    ]);
    if (!status.isFile() || status.size > largestSource) return undefined;
    if (!target.startsWith(`${root}${sep}`)) return undefined;
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return sourceText(file, decoder.decode(await readFile(file)));
  } catch {
    return undefined;
  }
}

/** The place of an offset. */
export function placeAt({ shown, lineStarts }: SourceText, offset: number): Place {
  const line = lastAtOrBefore(lineStarts, offset);
  return { file: shown, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
}

/** Whether an offset stands in code or in an address. */
export function isVerbatim({ verbatim }: SourceText, offset: number): boolean {
  const range = verbatim[lastAtOrBefore(verbatim, offset, ({ start }) => start)];
  return range !== undefined && range.start <= offset && offset < range.end;
}
