import type { Heading, Nodes, Paragraph, Parents, Root, TableCell } from 'mdast';
import { isParent } from '../../mdx/limits.ts';
import { headRuns } from './head-runs.ts';
import { maskOpaque } from './mask-opaque.ts';
import { markup, opaque, type ProseRun, proseRun } from './prose-run.ts';

type Block = Paragraph | Heading | TableCell;

/** Elements whose text is verse, Qur'an, code, another language, or struck out. */
const hiddenElements = new Set(['Poem', 'Verse', 'Lang', 'kbd', 'samp', 'del', 's', 'rt', 'rp']);

/**
 * The prose of an article: its title and description, then its body's paragraphs, headings and
 * cells.
 *
 * @param tree The body as `parseArticle` returns it, with positions in the whole file.
 * @param source The whole file.
 */
export function articleRuns(tree: Root, source: string): ProseRun[] {
  const runs = headRuns(source);
  collect(tree, source, runs);
  return runs;
}

function collect(node: Nodes, source: string, runs: ProseRun[]): void {
  if (isHidden(node)) return;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const kind = node.type === 'tableCell' ? 'cell' : node.type;
    runs.push(proseRun(kind, maskOpaque(maskBlock(node, source, start, end)), start));
    return;
  }
  if (!isParent(node)) return;
  for (const child of node.children) collect(child, source, runs);
}

function isHidden(node: Nodes): boolean {
  if (node.type === 'delete') return true;
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isElement && node.name !== null && hiddenElements.has(node.name);
}

/** The source of a block, of the same length, with everything but its words hidden. */
function maskBlock(block: Block, source: string, start: number, end: number): string {
  const pieces: string[] = [];
  let at = start;
  const copyTo = (to: number) => {
    if (to > at) pieces.push(maskSigns(source.slice(at, to)));
    at = Math.max(at, to);
  };
  const hide = (from: number, to: number, sign: string) => {
    copyTo(from);
    if (to > at) pieces.push(source.slice(at, to).replace(/[^\r\n]/g, sign));
    at = Math.max(at, to);
  };
  const visit = (node: Nodes) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    // An address that is found within a text has no position, nor has the text around it.
    if (from === undefined || to === undefined || node.type === 'text') return;
    if (node.type === 'break') return copyTo(to);
    const inside = isHidden(node) ? undefined : innerRange(node);
    if (!inside) return hide(from, to, isUnseen(node) ? markup : opaque);
    hide(from, inside.from, markup);
    for (const child of inside.children) visit(child);
    hide(inside.to, to, markup);
  };
  const inside = innerRange(block);
  if (block.type === 'heading' && inside) hide(start, inside.from, markup);
  for (const child of block.children) visit(child);
  if (block.type === 'heading' && inside) hide(inside.to, end, markup);
  copyTo(end);
  return pieces.join('');
}

/** From where to where the children of a node stand; nothing where that is not known. */
function innerRange(node: Nodes) {
  if (!isParent(node)) return undefined;
  const children: Parents['children'] = node.children;
  const from = children[0]?.position?.start.offset;
  const to = children.at(-1)?.position?.end.offset;
  return from === undefined || to === undefined ? undefined : { from, to, children };
}

/** A note's number and a comment: readers see the words around them as if they were not there. */
function isUnseen({ type }: Nodes): boolean {
  return (
    type === 'footnoteReference' || type === 'mdxTextExpression' || type === 'mdxFlowExpression'
  );
}

/** Escapes, character references and the `>` of quotations. */
function maskSigns(source: string): string {
  return source
    .replace(/\\(?=[!-/:-@[-`{-~\r\n])/g, markup)
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (found) =>
      opaque.repeat(found.length),
    )
    .replace(/\n[ \t]*>[ \t>]*/g, (found) => found.replaceAll('>', markup));
}
