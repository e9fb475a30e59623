import type { Nodes, Parents, Root } from 'mdast';
import { type Problem, problem, type SyntaxReason } from '../schema/problem.ts';
import { excerpt } from './excerpt.ts';

/*
 * Some of the tokenizer's work grows with the square of what it is given (micromark says so of
 * emphasis), and trees are walked by recursion. No real text comes near these limits; hostile ones
 * would keep a build busy for hours.
 */

/** UTF-16 code units of a whole source. */
export const longestSource = 1_000_000;
/** Containers and elements inside one another. */
const deepestNesting = 60;
const containersOnOneLine = 30;
const widestIndent = 120;
const longestRun = 100;
/** Not counting blank ones: a novel wrapped at 80 characters has 6,000 in a million bytes. */
const mostLines = 30_000;
/**
 * The marks between two blank lines, squared, summed over the article: about three seconds of the
 * tokenizer's time. One table may have 5,000 bold cells, or 200 paragraphs 350 marks each.
 */
const markWork = 25_000_000;

const containerMarkers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/;
const thematicBreak = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** Runs of emphasis marks; other marks cost the tokenizer a quarter of that. */
const marks = [
  { pattern: /([*_~])\1*/g, weight: 1 },
  { pattern: /[[\]{}<`]/g, weight: 0.25 },
];
const overlongRun = new RegExp(`([*_~\`])\\1{${longestRun}}`);

/**
 * Takes the lines out of a source that are too much for the tokenizer.
 *
 * @param source The whole file.
 * @param file The name to report.
 * @returns The source with such lines blanked (all else keeps its place), and a problem for each
 *   paragraph that has them.
 */
export function withinLimits(
  source: string,
  file: string,
): { source: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = source.split(/(\r\n|\n|\r)/);
  const work = new MarkWork();
  let isReported = false;
  let written = 0;
  // Even places hold lines, odd ones their endings.
  for (let index = 0; index < lines.length; index += 2) {
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      work.endBlock();
      isReported = false;
      continue;
    }
    const reason = ++written > mostLines ? 'too-many-lines' : excess(line, work);
    if (!reason) continue;
    if (!isReported) {
      const place = { file, line: index / 2 + 1, column: 1 };
      problems.push(problem('mdx-syntax', place, { reason, value: excerpt(line) }));
      // Every line from here on is one too many.
      if (written > mostLines) return { source: lines.slice(0, index).join(''), problems };
      isReported = true;
    }
    lines[index] = ' '.repeat(line.length);
  }
  return problems.length > 0 ? { source: lines.join(''), problems } : { source, problems };
}

/** Keeps account of the marks in an article. */
class MarkWork {
  #done = 0;
  #inBlock = marks.map(() => 0);

  endBlock(): void {
    this.#inBlock = marks.map(() => 0);
  }

  /** Counts a line's marks, unless that would be too much; tells whether it would. */
  isTooMuch(line: string): boolean {
    const counts = marks.map(({ pattern, weight }) => weight * (line.match(pattern)?.length ?? 0));
    const sums = this.#inBlock.map((count, index) => count + (counts[index] ?? 0));
    const more = sums.reduce((sum, n, index) => sum + n ** 2 - (this.#inBlock[index] ?? 0) ** 2, 0);
    if (more === 0) return false;
    if (this.#done + more > markWork) return true;
    this.#done += more;
    this.#inBlock = sums;
    return false;
  }
}

function excess(line: string, work: MarkWork): SyntaxReason | undefined {
  if (thematicBreak.test(line)) return undefined;
  const prefix = containerMarkers.exec(line)?.[0] ?? '';
  const markers = prefix.match(/[^\s\d]/g)?.length ?? 0;
  const isTooDeep = markers > containersOnOneLine || prefix.length > widestIndent;
  if (isTooDeep) return 'nesting-too-deep';
  return overlongRun.test(line) || work.isTooMuch(line) ? 'too-many-marks' : undefined;
}

/**
 * Cuts off what is nested too deeply, so that every later step may recurse.
 *
 * @returns A problem for each place that was cut.
 */
export function cutDeepNesting(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const stack: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (!isParent(node)) continue;
    if (depth > deepestNesting) {
      const start = node.position?.start ?? { line: 1, column: 1 };
      const from = node.position?.start.offset ?? 0;
      const value = excerpt(source.slice(from, from + 200));
      problems.push(
        problem('mdx-syntax', { file, ...start }, { reason: 'nesting-too-deep', value }),
      );
      node.children = [];
    }
    for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return problems;
}

/** Whether a node of the syntax tree has children. */
export function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}
