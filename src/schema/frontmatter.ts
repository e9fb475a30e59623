import { type Problem, problem } from './problem.ts';

/** The YAML at the head of a file, and the line on which it begins. */
export interface Frontmatter {
  yaml: string;
  /** 1-based. */
  line: number;
}

/**
 * Takes the frontmatter off the head of an article without parsing the rest.
 *
 * @param source The whole file, without a byte order mark.
 * @param file The name to report.
 * @returns The YAML between the two `---` lines, or the problem: none, or none that ends.
 */
export function splitFrontmatter(
  source: string,
  file: string,
): { frontmatter: Frontmatter; problem?: undefined } | { problem: Problem } {
  const place = { file, line: 1, column: 1 };
  if (!/^---[ \t]*(?:\r?\n|$)/.test(source)) {
    return { problem: problem('frontmatter-missing', place, {}) };
  }
  const start = source.indexOf('\n') + 1;
  const end = /^---[ \t]*$/m.exec(source.slice(start).replaceAll('\r', ' '));
  if (start === 0 || !end) return { problem: problem('frontmatter-unclosed', place, {}) };
  return { frontmatter: { yaml: source.slice(start, start + end.index), line: 2 } };
}
