/**
 * Line and column of an offset, both from 1; the column counts UTF-16 code units as editors do.
 * Line endings are those of CommonMark: `\n`, `\r\n`, `\r`.
 */
export function findPoint(source: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const ending of source.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line++;
    start = ending.index + ending[0].length;
  }
  return { line, column: offset - start + 1 };
}
