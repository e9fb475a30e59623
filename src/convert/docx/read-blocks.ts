import { childElement, descendants, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentBlock, ParagraphBlock, TableCell } from './document-block.ts';
import type { DocumentContext } from './document-context.ts';
import type { InlinePiece } from './inline-piece.ts';
import type { ListMark } from './list-counter.ts';
import { lossLog } from './loss-log.ts';
import { filledParts } from './paragraph-content.ts';
import { readPieces } from './read-pieces.ts';
import { isCellRemoved, isMarkRemoved, isRowRemoved } from './revisions.ts';
import { mergeFormats } from './run-format.ts';
import { propertyValue, toggle } from './toggles.ts';
import { isPlaceholder, textIn, visibleElements } from './wrappers.ts';

/**
 * Reads the blocks of a body, note, cell or text box. A table of contents is left out: it names
 * pages that are no more. A paragraph whose mark was deleted goes on in the next one, and so does
 * a large first letter, which Word keeps as a paragraph of its own.
 */
export function readBlocks(parent: XmlElement, context: DocumentContext): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let carried: ParagraphBlock | undefined;
  const endCarried = () => {
    if (carried) blocks.push(carried);
    carried = undefined;
  };
  for (const element of visibleElements(parent, isBlock)) {
    if (element.name === 'w:tbl') {
      endCarried();
      const rows = readRows(element, context);
      if (rows.length > 0) blocks.push({ kind: 'table', rows });
    }
    if (element.name === 'w:altChunk') {
      const target = context.relationships.get(element.attributes['r:id'] ?? '')?.target ?? '';
      const embedded = context.embedded.get(target);
      endCarried();
      if (embedded) blocks.push(...embedded);
      else context.losses.addPart('embedded-document', target, '');
    }
    if (isContents(element)) context.losses.add('contents', textIn(element));
    else if (isPlaceholder(element)) context.losses.add('placeholder', textIn(element));
    if (element.name !== 'w:p') continue;
    const { paragraphs, boxed } = readParagraph(element, carried?.pieces ?? [], context);
    carried = continuesParagraph(element) ? paragraphs.pop() : undefined;
    blocks.push(...paragraphs, ...boxed);
    context.losses.space();
  }
  endCarried();
  return blocks;
}

function isBlock(element: XmlElement): boolean {
  const isOne = /^w:(?:p|tbl|altChunk)$/.test(element.name);
  return isOne || isContents(element) || isPlaceholder(element);
}

function isContents(element: XmlElement): boolean {
  if (element.name !== 'w:sdt') return false;
  const gallery = descendants(childElement(element, 'w:sdtPr'), 'w:docPartGallery')[0];
  return gallery?.attributes['w:val'] === 'Table of Contents';
}

function continuesParagraph(paragraph: XmlElement): boolean {
  const properties = childElement(paragraph, 'w:pPr');
  const dropCap = childElement(properties, 'w:framePr')?.attributes['w:dropCap'];
  return isMarkRemoved(properties) || (dropCap !== undefined && dropCap !== 'none');
}

/**
 * @param carried What stands before its first word, from a paragraph that goes on in this one.
 */
function readParagraph(
  element: XmlElement,
  carried: readonly InlinePiece[],
  context: DocumentContext,
): { paragraphs: ParagraphBlock[]; boxed: DocumentBlock[] } {
  const { styles } = context;
  const properties = childElement(element, 'w:pPr');
  const style = styles.ofParagraph(propertyValue(properties, 'w:pStyle'));
  const settings = mergeFormats(styles.defaults, style.format);
  const isOfContents = style.role === 'contents';
  // Its fields are followed, but its words are noted at once.
  const noted = isOfContents ? { ...context, losses: lossLog() } : context;
  const content = readPieces(element, settings, noted);
  content.parts[0].unshift(...carried);
  const boxed = content.boxes.flatMap((box) => readBlocks(box, context));
  if (isOfContents) {
    context.losses.add('contents', `${textIn(element)} `);
    return { paragraphs: [], boxed };
  }
  const outline = Number(propertyValue(properties, 'w:outlineLvl') ?? style.outlineLevel ?? 9);
  const [first, ...others] = filledParts(content);
  const paragraph: ParagraphBlock = {
    kind: 'paragraph',
    pieces: first,
    role: style.role,
    // Level 9 is body text.
    outlineLevel: outline < 9 ? outline : undefined,
    mark: continuesParagraph(element) ? undefined : markOf(properties, context),
    isRightToLeft: toggle(properties, 'w:bidi') ?? style.isRightToLeft,
  };
  const afterBreaks = others.map((pieces) => ({ ...paragraph, pieces, mark: undefined }));
  return { paragraphs: [paragraph, ...afterBreaks], boxed };
}

/** Counts a paragraph that stands in a list, by itself or by its style. */
function markOf(
  properties: XmlElement | undefined,
  { styles, numbering, lists }: DocumentContext,
): ListMark | undefined {
  const styleId = propertyValue(properties, 'w:pStyle');
  const fromStyle = styles.ofParagraph(styleId).list;
  const own = childElement(properties, 'w:numPr');
  const numId = propertyValue(own, 'w:numId') ?? fromStyle?.numId;
  if (numId === undefined) return undefined;
  const ofStyle = [...(numbering(numId)?.levels ?? [])].find(
    ([, level]) => styleId !== undefined && level.styleId === styleId,
  );
  const ownLevel = propertyValue(own, 'w:ilvl');
  const level = ownLevel === undefined ? (fromStyle?.level ?? ofStyle?.[0] ?? 0) : Number(ownLevel);
  return lists(numId, level);
}

function readRows(table: XmlElement, context: DocumentContext): TableCell[][] {
  return visibleElements(table, ({ name }) => name === 'w:tr')
    .filter((row) => !isRowRemoved(row))
    .map((row) => {
      const cells = visibleElements(row, ({ name }) => name === 'w:tc')
        .filter((cell) => !isCellRemoved(cell))
        .map((cell) => readCell(cell, context));
      const skipped = propertyValue(childElement(row, 'w:trPr'), 'w:gridBefore');
      const blank = { blocks: [], span: columns(skipped), isContinued: false };
      return skipped === undefined || skipped === '0' ? cells : [blank, ...cells];
    });
}

function readCell(cell: XmlElement, context: DocumentContext): TableCell {
  const properties = childElement(cell, 'w:tcPr');
  const merge = childElement(properties, 'w:vMerge');
  return {
    blocks: readBlocks(cell, context),
    span: columns(propertyValue(properties, 'w:gridSpan')),
    isContinued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
  };
}

/** Word's own limit is 63 columns. */
function columns(value: string | undefined): number {
  return Math.min(64, Math.max(1, Number(value) || 1));
}
