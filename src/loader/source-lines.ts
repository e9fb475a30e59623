import { resolve } from 'node:path';
import { readSource } from './read-source.ts';

/**
 * Reads source lines for problems. Caches the last file, as problems are sorted by file.
 *
 * @returns A function that takes a file's shown name and a line (1-based), and returns its text if
 *   it exists.
 */
export function createLineReader(): (file: string, line: number) => string | undefined {
  let opened: { file: string; lines: readonly string[] } | undefined;
  return (file, line) => {
    if (opened?.file !== file) {
      const { source = '' } = readSource(resolve(file));
      opened = { file, lines: source.split(/\r\n|\n|\r/) };
    }
    return opened.lines[line - 1];
  };
}
