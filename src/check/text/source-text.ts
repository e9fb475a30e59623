import type { Place } from '../../schema/problem.ts';
import { lineStarts } from '../line-places.ts';
import { frontmatterEnd } from './frontmatter-end.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import { type Range, verbatimRanges } from './verbatim-ranges.ts';

/** A file's text with what the text rules must know of it. */
export interface SourceText {
  /** The name to report. */
  file: string;
  text: string;
  /** Where the frontmatter ends and the body begins; the whole length in a YAML file. */
  bodyStart: number;
  /** Code and addresses: what a fix must leave as it is. In order, without overlap. */
  verbatim: readonly Range[];
  /** Offset of each line's first character; lines end as CommonMark says. */
  lineStarts: readonly number[];
}

/**
 * Takes a text apart for the rules about its characters.
 *
 * @param file The name to report; one that ends in `.yaml` has no body.
 */
export function sourceText(file: string, text: string): SourceText {
  const bodyStart = file.endsWith('.yaml') ? text.length : frontmatterEnd(text);
  let verbatim: readonly Range[] | undefined;
  return {
    file,
    text,
    bodyStart,
    // Few texts have anything for which they must be known.
    get verbatim() {
      verbatim ??= verbatimRanges(text, bodyStart);
      return verbatim;
    },
    lineStarts: lineStarts(text),
  };
}

/** The place of an offset. */
export function placeAt({ file, lineStarts }: SourceText, offset: number): Place {
  const line = lastAtOrBefore(lineStarts, offset);
  return { file, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
}

/** Whether an offset stands in code or in an address. */
export function isVerbatim({ verbatim }: SourceText, offset: number): boolean {
  const range = verbatim[lastAtOrBefore(verbatim, offset, ({ start }) => start)];
  return range !== undefined && range.start <= offset && offset < range.end;
}
