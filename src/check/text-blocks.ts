import type { Heading, Nodes, Paragraph, Root, TableCell } from 'mdast';
import { isParent } from '../mdx/limits.ts';

/** Stands for a character that is markup, code, or escaped: no rule takes it for a writer's sign. */
export const masked = '\uFFFC';
/** Stands for a line end that breaks the line for readers too. */
export const hardBreak = '\u2029';

/** A block of running text as it was written. */
export interface TextBlock {
  node: Paragraph | Heading | TableCell;
  /**
   * The block's source, of the same length, in which signs of emphasis, links, code, tags and
   * whatever is escaped are `masked`; line ends stay.
   */
  text: string;
  /** Where it begins in the source. */
  offset: number;
  /** Elements' names and node types around it, the nearest last. */
  parents: readonly string[];
}

/** A line of a block. */
export interface TextLine {
  /** Without white space and quotation marks (`>`) before it, and without its end. */
  text: string;
  /** Where `text` begins in the source. */
  offset: number;
}

/**
 * The blocks of running text in a body, with what stayed text in them.
 *
 * @example `نص **غليظ**` → `نص ￼￼غليظ￼￼`
 */
export function textBlocks(tree: Root, source: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  collect(tree, [], source, blocks);
  return blocks;
}

function collect(node: Nodes, parents: readonly string[], source: string, blocks: TextBlock[]) {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    blocks.push({ node, text: literalText(node, source, start, end), offset: start, parents });
    return;
  }
  if (!isParent(node)) return;
  const name = 'name' in node && node.name ? node.name : node.type;
  const inside = node.type === 'root' ? parents : [...parents, name];
  for (const child of node.children) collect(child, inside, source, blocks);
}

function literalText(block: TextBlock['node'], source: string, start: number, end: number): string {
  const pieces: string[] = [];
  let at = start;
  const copyTo = (to: number) => {
    pieces.push(source.slice(at, to).replace(/\\[!-/:-@[-`{-~]/g, masked + masked));
    at = Math.max(at, to);
  };
  /** What stands before `from` has been dealt with where it is below `at`. */
  const mask = (from: number, to: number, pattern = /[^\r\n]/g, sign = masked) => {
    if (from > at) copyTo(from);
    if (to > at) pieces.push(source.slice(at, to).replace(pattern, sign));
    at = Math.max(at, to);
  };
  const visit = (node: Nodes) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    // Bare addresses that are found within a text have no position, nor has the text around them.
    if (from === undefined || to === undefined || node.type === 'text') return;
    if (node.type === 'link' && !/[[<]/.test(source[from] ?? '')) return;
    if (node.type === 'break') return mask(from, to, /[\r\n]/g, hardBreak);
    const signs = signLength(node, source, from);
    if (signs === undefined || !isParent(node)) return mask(from, to);
    mask(from, from + signs);
    for (const child of node.children) visit(child);
    mask(to - signs, to);
  };
  for (const child of block.children) visit(child);
  if (end > at) copyTo(end);
  return pieces.join('');
}

/** How many signs of emphasis stand at each end of a node; nothing where it is no emphasis. */
function signLength({ type }: Nodes, source: string, from: number): number | undefined {
  if (type === 'strong') return 2;
  if (type === 'emphasis') return 1;
  return type === 'delete' ? (source[from + 1] === '~' ? 2 : 1) : undefined;
}

/** The lines of a block that readers see run on, those after a hard break apart. */
export function* lineRuns({ text, offset }: TextBlock): Generator<TextLine[]> {
  let at = offset;
  for (const run of text.split(hardBreak)) {
    const lines: TextLine[] = [];
    let lineStart = at;
    for (const line of run.split('\n')) {
      const bare = line.replace(/^[ \t>]+/, '');
      lines.push({ text: bare.trimEnd(), offset: lineStart + line.length - bare.length });
      lineStart += line.length + 1;
    }
    yield lines;
    at += run.length + 1;
  }
}

/** Whether a block stands in verse, whose lines and signs follow rules of their own. */
export function isVerse({ parents }: TextBlock): boolean {
  return parents.includes('Poem') || parents.includes('Verse');
}
