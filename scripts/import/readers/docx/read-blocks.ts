import { childElement, childElements, descendants, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentBlock, ParagraphBlock, TableCell } from './document-block.ts';
import type { DocumentContext } from './document-context.ts';
import { readPieces } from './read-pieces.ts';
import { layered } from './run-format.ts';
import { propertyValue, toggle } from './toggles.ts';

/** Elements around blocks that change nothing about them. */
const transparent = new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:Choice']);

/**
 * Reads the blocks of a body, note, cell or text box. A table of contents is left out: it names
 * pages that are no more.
 */
export function readBlocks(parent: XmlElement, context: DocumentContext): DocumentBlock[] {
  return childElements(parent).flatMap((element): DocumentBlock[] => {
    const { name } = element;
    if (name === 'w:p') return readParagraph(element, context);
    if (name === 'w:tbl') return [{ kind: 'table', rows: readRows(element, context) }];
    if (name === 'w:sdt') {
      const gallery = descendants(childElement(element, 'w:sdtPr'), 'w:docPartGallery')[0];
      if (gallery?.attributes['w:val'] === 'Table of Contents') return [];
      return readBlocks(element, context);
    }
    if (name === 'mc:AlternateContent') {
      const chosen = childElement(element, 'mc:Choice') ?? childElement(element, 'mc:Fallback');
      return chosen ? readBlocks(chosen, context) : [];
    }
    return transparent.has(name) ? readBlocks(element, context) : [];
  });
}

function readParagraph(element: XmlElement, context: DocumentContext): DocumentBlock[] {
  const { styles } = context;
  const properties = childElement(element, 'w:pPr');
  const style = styles.find(propertyValue(properties, 'w:pStyle')) ?? styles.defaultParagraph;
  const settings = layered(styles.defaults, style?.format);
  const { pieces, boxes } = readPieces(element, settings, context);
  const boxed = boxes.flatMap((box) => readBlocks(box, context));
  const styleName = style?.name ?? '';
  if (/^toc(?: \d| heading)?$/.test(styleName)) return boxed;
  const outline = Number(propertyValue(properties, 'w:outlineLvl') ?? style?.outlineLevel ?? 9);
  const numbering = childElement(properties, 'w:numPr');
  const numId = propertyValue(numbering, 'w:numId') ?? style?.list?.numId;
  const level = Number(propertyValue(numbering, 'w:ilvl') ?? style?.list?.level ?? 0);
  const paragraph: ParagraphBlock = {
    kind: 'paragraph',
    pieces,
    styleName,
    // Level 9 is body text.
    outlineLevel: outline < 9 ? outline : undefined,
    list: numId === undefined || numId === '0' ? undefined : { numId, level },
    isRightToLeft: toggle(properties, 'w:bidi') ?? style?.isRightToLeft,
  };
  return [paragraph, ...boxed];
}

function readRows(table: XmlElement, context: DocumentContext): TableCell[][] {
  const rows = childElements(table).flatMap((element) => {
    if (element.name === 'w:tr') return [element];
    return element.name === 'w:sdt' ? descendants(element, 'w:tr') : [];
  });
  return rows.map((row) =>
    childElements(row)
      .flatMap((element) => {
        if (element.name === 'w:tc') return [element];
        return element.name === 'w:sdt' ? descendants(element, 'w:tc') : [];
      })
      .map((cell) => {
        const properties = childElement(cell, 'w:tcPr');
        const merge = childElement(properties, 'w:vMerge');
        return {
          blocks: readBlocks(cell, context),
          span: Math.min(
            64,
            Math.max(1, Number(propertyValue(properties, 'w:gridSpan') ?? 1) || 1),
          ),
          isContinued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
        };
      }),
  );
}
