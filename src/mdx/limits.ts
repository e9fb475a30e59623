import type { Nodes, Parents, Root } from 'mdast';
import { type Problem, problem, type SyntaxReason } from '../schema/problem.ts';
import { parseContainerPrefix } from './container-prefix.ts';
import { excerpt } from './excerpt.ts';
import { StructureWork } from './structure-work.ts';

/*
 * Parts of the tokenizer are quadratic (micromark documents it for emphasis), and trees are walked
 * by recursion. No real text comes near these limits; a hostile one would block a build for hours.
 */

/** UTF-16 code units of a whole source. */
export const longestSource = 1_000_000;
/** Containers and elements inside one another. */
const deepestNesting = 60;
const containersOnOneLine = 30;
const widestIndent = 120;
const longestRun = 100;
/** Nested brackets: each closing one scans all open ones before it. */
const deepestBrackets = 40;
/** Not counting blank ones: a novel wrapped at 80 characters has 6,000 in a million bytes. */
const mostLines = 15_000;
/**
 * The marks between two blank lines, squared, summed over the article: about half a second of the
 * tokenizer's time. One table may have 2,200 bold cells, or 200 paragraphs 300 marks each.
 */
const markWork = 20_000_000;
/**
 * For each bracket that closes where none is open, the length of the text before it in its
 * paragraph, and for each Latin word behind an open one the signs and words between: the tokenizer
 * goes back through these. Summed over the article, about half a second.
 */
const bracketWork = 10_000_000;

/** A word is a place that the tokenizer goes back through, too, in about so much of a sign's time. */
const wordWeight = 0.6;

/** Outside of brackets, only those that close are looked for: most lines have none. */
const closingBracket = /\\[[\]]|\]/g;
/** A backslash before a letter escapes nothing: it is a sign, and the letter begins a word. */
const signsAndWords = /\\[!-/:-@[-`{-~]|[A-Za-z0-9]+|[!-/:-@[-`{-~]/g;

const thematicBreak = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** Runs of emphasis marks; other marks cost the tokenizer less. */
const marks = [
  { pattern: /([*_~])\1*/g, weight: 1 },
  // Each @ may be a mail address: walking a paragraph of very many links is quadratic too.
  { pattern: /[[\]{}<`@]/g, weight: 0.4 },
  // The tokenizer looks for the start of a note's call through all events before it.
  { pattern: /\[\^/g, weight: 3 },
  // So it does for a bracket that ends no link.
  { pattern: /\](?![(:])/g, weight: 2.4 },
  // For the end of a comment the tokenizer looks through the rest of the paragraph.
  { pattern: /<!--/g, weight: 1.8 },
];
/**
 * For the start of emphasis the tokenizer also goes back through these: each is several of its events,
 * so much the dearer than a mark.
 */
const escapes = { pattern: /\\(?:[!-/:-@[-`{-~]|$)|&[#A-Za-z0-9]{1,31};|`+/g, weight: 1.5 };
const overlongRun = new RegExp(`([*_~\`])\\1{${longestRun}}`);

/**
 * Blanks the lines of a source that exceed the tokenizer's limits.
 *
 * @param source The whole file.
 * @param file The name to report.
 * @returns The source with such lines blanked (offsets do not change), and a problem for each
 *   paragraph that has them.
 */
export function applyLimits(source: string, file: string): { source: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = source.split(/(\r\n|\n|\r)/);
  const work = new MarkWork();
  const structure = new StructureWork();
  let isReported = false;
  let written = 0;
  // Even places hold lines, odd ones their endings.
  for (let index = 0; index < lines.length; index += 2) {
    const line = lines[index] ?? '';
    const report = (reason: SyntaxReason) => {
      const place = { file, line: index / 2 + 1, column: 1 };
      problems.push(problem('mdx-syntax', place, { reason, value: excerpt(line) }));
    };
    const isBlank = line.trim() === '';
    if (isBlank) {
      work.endBlock();
      isReported = false;
      if (!structure.isBlankTooMuch()) continue;
    } else written += 1;
    const prefix = parseContainerPrefix(line);
    const reason = isBlank ? undefined : findExcess(line, prefix, work);
    if (reason) {
      if (!isReported) report(reason);
      isReported = true;
      lines[index] = ' '.repeat(line.length);
    } else if (written > mostLines || isBlank || structure.isTooMuch(line, prefix)) {
      // Every line from here on is one too many.
      report(written > mostLines ? 'too-many-lines' : 'too-many-parts');
      return { source: lines.slice(0, index).join(''), problems };
    }
  }
  return problems.length > 0 ? { source: lines.join(''), problems } : { source, problems };
}

/** Counts the marks in an article. */
class MarkWork {
  #done = 0;
  #inBlock = marks.map(() => 0);
  #escapes = 0;
  #openBrackets = 0;
  /** The same, but of brackets that no backslash escapes. */
  #openLabels = 0;
  #length = 0;
  /** Since the first open bracket. */
  #signs = 0;
  #lookedBack = 0;

  /** Adds up how far the tokenizer goes back from places of a line, and tells whether it is too far. */
  isLookingBackTooFar(line: string): boolean {
    const pieces = this.#openLabels > 0 || line.includes('[') ? signsAndWords : closingBracket;
    for (const { 0: piece, index } of line.matchAll(pieces)) {
      if (piece === '[') this.#openLabels += 1;
      else if (piece === ']' && this.#openLabels > 0) this.#openLabels -= 1;
      else if (piece === ']') this.#lookedBack += this.#length + index;
      else if (this.#openLabels === 0) this.#signs = 0;
      else if (/[A-Za-z0-9]/.test(piece)) {
        this.#lookedBack += 2 * this.#signs;
        this.#signs += wordWeight;
      } else this.#signs += 1;
    }
    this.#length += line.length;
    return this.#lookedBack > bracketWork;
  }

  /** Whether a bracket closes in a line behind too many that are open. */
  isTooDeep(line: string): boolean {
    for (const [sign] of line.matchAll(/[[\]]/g)) {
      if (sign === '[') this.#openBrackets += 1;
      else if (this.#openBrackets > deepestBrackets) return true;
      else this.#openBrackets = Math.max(0, this.#openBrackets - 1);
    }
    return false;
  }

  endBlock(): void {
    this.#openBrackets = 0;
    this.#openLabels = 0;
    this.#length = 0;
    this.#signs = 0;
    this.#inBlock = marks.map(() => 0);
    this.#escapes = 0;
  }

  /** Counts a line's marks unless they exceed the limit. @returns Whether they do. */
  isTooMuch(line: string): boolean {
    const counts = marks.map(({ pattern, weight }) => weight * (line.match(pattern)?.length ?? 0));
    const sums = this.#inBlock.map((count, index) => count + (counts[index] ?? 0));
    const allEscapes = this.#escapes + escapes.weight * (line.match(escapes.pattern)?.length ?? 0);
    const work = (counts: readonly number[], escaped: number) =>
      counts.reduce((sum, count) => sum + count ** 2, (counts[0] ?? 0) * escaped);
    const more = work(sums, allEscapes) - work(this.#inBlock, this.#escapes);
    if (this.#done + more > markWork) return true;
    this.#done += more;
    this.#inBlock = sums;
    this.#escapes = allEscapes;
    return false;
  }
}

function findExcess(
  line: string,
  { marks, end }: ReturnType<typeof parseContainerPrefix>,
  work: MarkWork,
): SyntaxReason | undefined {
  if (thematicBreak.test(line)) return undefined;
  if (marks > containersOnOneLine || end > widestIndent) return 'nesting-too-deep';
  if (work.isTooDeep(line)) return 'nesting-too-deep';
  if (work.isLookingBackTooFar(line)) return 'too-many-marks';
  return overlongRun.test(line) || work.isTooMuch(line.slice(end)) ? 'too-many-marks' : undefined;
}

/**
 * Truncates what is nested too deeply, so that later steps can recurse.
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
