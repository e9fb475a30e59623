import type { BlockContent, FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { type DocumentBlock, type ParagraphBlock, paragraphText } from './document-block.ts';
import { headingDepths } from './heading-levels.ts';
import type { DocxPicture, InlinePiece } from './inline-piece.ts';
import { type ItemParagraph, listsOf } from './lists.ts';
import type { Numbering } from './numbering.ts';
import { type NoteLabel, phrasingOf } from './phrasing.ts';
import type { WordDocument } from './read-document.ts';
import { isLayoutTable, tableOf } from './tables.ts';
import { inItsLanguage } from './text-language.ts';
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
  { notes, numbering, latinLanguage }: WordDocument,
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
  const writer = { phrasing, numbering, latinLanguage, pictureBlock };
  const body = writeBlocks(blocks, writer);
  // A note may hold the place of another, so the list grows while it is written.
  const definitions: FootnoteDefinition[] = [];
  for (const [id, label] of labels) {
    const children = writeBlocks(notes.get(id) ?? [], writer) as BlockContent[];
    definitions.push({ type: 'footnoteDefinition', identifier: label, label, children });
  }
  return [...body, ...definitions];
}

interface Writer {
  phrasing: (pieces: readonly InlinePiece[]) => PhrasingContent[];
  numbering: Numbering;
  latinLanguage: string;
  pictureBlock: PictureBlock;
}

function writeBlocks(blocks: readonly DocumentBlock[], writer: Writer): RootContent[] {
  const depths = headingDepths(blocks);
  const result: RootContent[] = [];
  let items: ItemParagraph[] = [];
  const flush = () => {
    result.push(...listsOf(items));
    items = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      flush();
      result.push(...writeTable(block.rows, writer));
      continue;
    }
    const { list } = block;
    const marker = list && writer.numbering(list.numId, list.level);
    const depth = depths.get(block);
    if (depth === undefined && marker && paragraphText(block) !== '') {
      items.push({ paragraph: paragraphOf(block, writer), level: list.level, marker });
      continue;
    }
    if (paragraphText(block) === '' && !hasPicture(block)) continue;
    flush();
    if (isCaption(block) && hasPicture(blocks[index - 1])) continue;
    if (depth !== undefined)
      result.push({ type: 'heading', depth, children: heading(block, writer) });
    else if (paragraphText(block) !== '') result.push(paragraphOf(block, writer));
    result.push(...picturesOf(block, captionAfter(blocks, index), writer));
  }
  flush();
  return result;
}

function writeTable(rows: Extract<DocumentBlock, { kind: 'table' }>['rows'], writer: Writer) {
  if (isLayoutTable(rows)) {
    return writeBlocks(
      rows.flat().flatMap(({ blocks }) => blocks),
      writer,
    );
  }
  const pictures = rows
    .flat()
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' ? picturesOf(block, undefined, writer) : [],
      ),
    );
  return [tableOf(rows, writer.phrasing), ...pictures];
}

function paragraphOf(block: ParagraphBlock, { phrasing, latinLanguage }: Writer) {
  const children = phrasing(block.pieces);
  return { type: 'paragraph' as const, children: inItsLanguage(children, block, latinLanguage) };
}

/** A heading is set off already; what is bold in it says no more. */
function heading({ pieces }: ParagraphBlock, { phrasing }: Writer): PhrasingContent[] {
  const plain = pieces.map((piece): InlinePiece => {
    if (piece.kind === 'break') {
      const format = { bold: false, italic: false, struck: false, position: undefined };
      return { kind: 'text', text: ' ', format, size: undefined, href: undefined };
    }
    return piece.kind === 'text' ? { ...piece, format: { ...piece.format, bold: false } } : piece;
  });
  return phrasing(plain);
}

function hasPicture(block: DocumentBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.pieces.some(({ kind }) => kind === 'picture');
}

function isCaption(block: DocumentBlock | undefined): block is ParagraphBlock {
  return block?.kind === 'paragraph' && block.styleName === 'caption';
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
