import type { BlockContent, FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import {
  type DocumentBlock,
  type ParagraphBlock,
  paragraphsIn,
  paragraphText,
} from './document-block.ts';
import { type HeadingDepths, headingDepths } from './heading-levels.ts';
import { type DocxPicture, type InlinePiece, plainText } from './inline-piece.ts';
import type { ListMark } from './list-counter.ts';
import { isListable, withLabel } from './list-label.ts';
import { type ItemParagraph, listsOf } from './lists.ts';
import { type NoteLabel, phrasingOf } from './phrasing.ts';
import type { WordDocument } from './read-document.ts';
import { isLayoutTable, tableOf } from './tables.ts';
import { markLanguage } from './text-language.ts';
import { trimPhrasing } from './trim-phrasing.ts';

/** Makes the block that a picture becomes; nothing for a kind that no browser shows. */
export type PictureBlock = (picture: DocxPicture, caption: string | undefined) => BlockContent[];

/**
 * Writes a document's blocks as the body of an article, its notes at the end. Empty paragraphs,
 * which Word's users space their text with, are left away.
 *
 * @param blocks Those under the title.
 */
export function documentBody(
  blocks: readonly DocumentBlock[],
  { notes, latinLanguage }: WordDocument,
  pictureBlock: PictureBlock,
): RootContent[] {
  const labels = new Map<string, string>();
  const noteLabel: NoteLabel = (id) => {
    if (!notes.has(id)) return undefined;
    const label = labels.get(id) ?? String(labels.size + 1);
    labels.set(id, label);
    return label;
  };
  const phrasing = (pieces: readonly InlinePiece[]) => trimPhrasing(phrasingOf(pieces, noteLabel));
  const placed = withoutLayoutTables(blocks);
  const depths = headingDepths(placed);
  const writer = { phrasing, depths, latinLanguage, pictureBlock };
  const body = writeBlocks(placed, writer);
  // A note may hold the place of another, so the list grows while it is written.
  const definitions: FootnoteDefinition[] = [];
  for (const [id, label] of labels) {
    const children = writeBlocks(withoutLayoutTables(notes.get(id) ?? []), writer);
    definitions.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: children as BlockContent[],
    });
  }
  return [...body, ...definitions];
}

interface Writer {
  phrasing: (pieces: readonly InlinePiece[]) => PhrasingContent[];
  depths: HeadingDepths;
  latinLanguage: string;
  pictureBlock: PictureBlock;
}

/** What stands in tables that only place it on the page is text like any other. */
function withoutLayoutTables(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && isLayoutTable(block.rows)
      ? withoutLayoutTables(block.rows.flat().flatMap((cell) => cell.blocks))
      : [block],
  );
}

function writeBlocks(blocks: readonly DocumentBlock[], writer: Writer): RootContent[] {
  const result: RootContent[] = [];
  let items: ItemParagraph[] = [];
  const flush = () => {
    for (const list of listsOf(items)) result.push(list);
    items = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      flush();
      result.push(...writeTable(block.rows, writer));
      continue;
    }
    const { mark } = block;
    const isEmpty = paragraphText(block) === '';
    if (isEmpty && !hasPicture(block)) continue;
    const depth = writer.depths.get(block);
    const caption = captionAfter(blocks, index);
    if (mark && depth === undefined && isListable(mark, isInside(items, mark))) {
      const words = isEmpty ? [] : [paragraphOf(block, writer)];
      items.push({ blocks: [...words, ...picturesOf(block, caption, writer)], mark });
      continue;
    }
    flush();
    if (isCaption(block) && hasPicture(blocks[index - 1])) continue;
    if (depth !== undefined && !isEmpty)
      result.push({ type: 'heading', depth, children: heading(block, writer) });
    else if (!isEmpty) result.push(paragraphOf(withLabel(block), writer));
    result.push(...picturesOf(block, caption, writer));
  }
  flush();
  return result;
}

function isInside([outermost]: readonly ItemParagraph[], { level }: ListMark): boolean {
  return outermost !== undefined && outermost.mark.level < level;
}

function writeTable(rows: Extract<DocumentBlock, { kind: 'table' }>['rows'], writer: Writer) {
  const pictures = rows
    .flat()
    .flatMap(({ blocks }) => paragraphsIn(blocks))
    .flatMap((block) => picturesOf(block, undefined, writer));
  return [tableOf(rows, writer.phrasing), ...pictures];
}

function paragraphOf(block: ParagraphBlock, { phrasing, latinLanguage }: Writer) {
  const children = phrasing(block.pieces);
  return { type: 'paragraph' as const, children: markLanguage(children, block, latinLanguage) };
}

/** A heading is set off already; what is bold in it says no more. */
function heading(block: ParagraphBlock, { phrasing }: Writer): PhrasingContent[] {
  const plain = withLabel(block).pieces.map((piece): InlinePiece => {
    if (piece.kind === 'break') return plainText(' ');
    return piece.kind === 'text' ? { ...piece, format: { ...piece.format, bold: false } } : piece;
  });
  return phrasing(plain);
}

function hasPicture(block: DocumentBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.pieces.some(({ kind }) => kind === 'picture');
}

function isCaption(block: DocumentBlock | undefined): block is ParagraphBlock {
  return block?.kind === 'paragraph' && block.role === 'caption';
}

function captionAfter(blocks: readonly DocumentBlock[], index: number): string | undefined {
  const next = blocks[index + 1];
  return isCaption(next) ? paragraphText(next) : undefined;
}

function picturesOf(block: ParagraphBlock, caption: string | undefined, writer: Writer) {
  return block.pieces.flatMap((piece) =>
    piece.kind === 'picture' ? writer.pictureBlock(piece.picture, caption) : [],
  );
}
