import { resolve } from 'node:path';
import { readSource } from './read-source.ts';

/**
 * Gives lines of files that problems name. The last file stays in memory, as problems are sorted by
 * files.
 *
 * @returns Takes a file's shown name and a line (1-based); gives nothing where there is none.
 */
export function sourceLines(): (file: string, line: number) => string | undefined {
  let opened: { file: string; lines: readonly string[] } | undefined;
  return (file, line) => {
    if (opened?.file !== file) {
      const { source = '' } = readSource(resolve(file));
      opened = { file, lines: source.split(/\r\n|\n|\r/) };
    }
    return opened.lines[line - 1];
  };
}
