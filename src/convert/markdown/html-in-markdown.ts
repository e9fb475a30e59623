import { toHtml } from 'hast-util-to-html';
import type { BlockContent, DefinitionContent, Nodes, Parents, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { blockComponent } from '../html/component.ts';
import { htmlBody } from '../html/html-body.ts';
import { ItemTooLong } from '../item-too-long.ts';
import type { LeftOut } from '../left-out.ts';
import { tagBalance } from './tag-balance.ts';

type Block = RootContent;

/** Blocks of HTML; each is parsed and converted by itself. */
const mostPieces = 3_000;

/**
 * Turns the HTML in a Markdown tree into Markdown and our components. Each block with HTML in it
 * is read as the page that a generator makes of it; blocks between `<div>` and `</div>` are one
 * piece. What has none stays as it is, so nothing about it can change on the way.
 *
 * @throws ItemTooLong where there are more than 3,000 such blocks.
 */
export function htmlInMarkdown(tree: Root): { body: Root; leftOut: LeftOut[] } {
  assertNumberOfPieces(tree);
  const leftOut: LeftOut[] = [];
  const body = { ...tree, children: convertBlocks(tree.children, leftOut) };
  return { body, leftOut };
}

function assertNumberOfPieces(tree: Root): void {
  const count = (blocks: readonly Block[]): number =>
    blocks.reduce((sum, block) => {
      if (isContainer(block)) return sum + count(block.children as Block[]);
      return block.type === 'html' || holdsInlineHtml(block) ? sum + 1 : sum;
    }, 0);
  const pieces = count(tree.children);
  if (pieces > mostPieces) throw new ItemTooLong(pieces, mostPieces);
}

function convertBlocks(blocks: readonly Block[], leftOut: LeftOut[]): Block[] {
  const result: Block[] = [];
  const balances = blocks.map((block) => (block.type === 'html' ? tagBalance(block.value) : 0));
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    if (block.type === 'html') {
      const last = endOfPiece(blocks, balances, index);
      result.push(...convertPiece(blocks.slice(index, last + 1), leftOut));
      index = last;
    } else if (holdsInlineHtml(block)) result.push(...convertHtmlBlocks([block], leftOut));
    else if (isContainer(block)) {
      const children = convertBlocks(block.children as Block[], leftOut);
      result.push({ ...block, children } as Block);
    } else result.push(block);
  }
  return result;
}

/** Where the elements that a block of HTML opens are closed again; itself where it opens none. */
function endOfPiece(blocks: readonly Block[], balances: readonly number[], start: number): number {
  let open = 0;
  for (let index = start; index < blocks.length; index += 1) {
    if (blocks[index]?.type !== 'html') continue;
    open += balances[index] ?? 0;
    if (open <= 0) return index;
  }
  return start;
}

function convertPiece(piece: readonly Block[], leftOut: LeftOut[]): Block[] {
  const [first] = piece;
  const callout =
    first?.type === 'html' &&
    /^<maqalat-callout type="(\w+)" title="([^"]*)">\s*$/.exec(first.value);
  if (!callout) return convertHtmlBlocks(piece, leftOut);
  const [, type, title = ''] = callout;
  const children = convertBlocks(piece.slice(1, -1), leftOut) as (
    | BlockContent
    | DefinitionContent
  )[];
  return [blockComponent('Callout', { type, title: removeEscapes(title) }, children)];
}

/** Writes blocks as HTML, and that as our body; places of footnotes go through as marks. */
function convertHtmlBlocks(blocks: readonly Block[], leftOut: LeftOut[]): Block[] {
  const hast = toHast(
    { type: 'root', children: [...blocks] },
    {
      allowDangerousHtml: true,
      handlers: {
        footnoteReference: (_state, node) => ({
          type: 'element',
          tagName: 'x-footnote-ref',
          properties: { identifier: node.identifier },
          children: [],
        }),
      },
    },
  );
  const read = htmlBody(toHtml(hast, { allowDangerousHtml: true }), { isPart: true });
  leftOut.push(...read.leftOut);
  return read.body.children;
}

function holdsInlineHtml(node: Nodes): boolean {
  const isLeaf = ['paragraph', 'heading', 'table'].includes(node.type);
  return isLeaf && holdsHtml(node);
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml));
}

function isContainer(node: Block): node is Block & Parents {
  return ['blockquote', 'list', 'listItem', 'footnoteDefinition', 'mdxJsxFlowElement'].includes(
    node.type,
  );
}

function removeEscapes(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
