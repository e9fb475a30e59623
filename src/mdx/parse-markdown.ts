import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import type { Problem } from '../schema/problem.ts';
import { blankFrontmatter } from './blank-frontmatter.ts';
import { applyLimits, cutDeepNesting, longestSource } from './limits.ts';

/**
 * Parses plain Markdown, as other programs write it: GitHub's syntax, HTML in it, a head of YAML.
 *
 * @param source The whole file.
 * @param file The name to report.
 * @returns The tree with positions in the whole file, and a problem for each part over a limit.
 *   Never throws.
 */
export function parseMarkdown(source: string, file: string): { tree: Root; problems: Problem[] } {
  const text = source.slice(0, longestSource).toWellFormed();
  const split = splitFrontmatter(text, file);
  const body = blankFrontmatter(text, split.problem ? undefined : split.frontmatter.yaml);
  const limited = applyLimits(body, file);
  try {
    const tree = fromMarkdown(limited.source, {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    return { tree, problems: [...limited.problems, ...cutDeepNesting(tree, body, file)] };
  } catch {
    // Past the limits above only the parser's own recursion is left to fail.
    return { tree: { type: 'root', children: [] }, problems: limited.problems };
  }
}
