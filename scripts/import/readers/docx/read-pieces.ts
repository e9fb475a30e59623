import { childElement, childElements, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentContext } from './document-context.ts';
import type { InlinePiece } from './inline-piece.ts';
import { readRun } from './read-run.ts';
import { type FormatSettings, layered } from './run-format.ts';

/** Elements around runs that change nothing about the text inside. */
const transparent = new Set([
  ...['w:smartTag', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:dir'],
  ...['w:bdo', 'w:fldSimple', 'mc:AlternateContent', 'mc:Choice', 'm:oMath', 'm:oMathPara'],
]);

/** What a paragraph holds, and the text boxes that are anchored in it. */
export interface ParagraphContent {
  pieces: InlinePiece[];
  /** Their `w:txbxContent`; their paragraphs follow this one. */
  boxes: XmlElement[];
}

/**
 * Reads the text of a paragraph. Text that a reviewer deleted is not read, text that one inserted
 * is; of two versions of a drawing the newer is taken.
 *
 * @param settings What the paragraph's style gives its runs.
 */
export function readPieces(
  paragraph: XmlElement,
  settings: FormatSettings,
  context: DocumentContext,
): ParagraphContent {
  const content: ParagraphContent = { pieces: [], boxes: [] };
  walk(paragraph, settings, undefined, context, content);
  return content;
}

function walk(
  parent: XmlElement,
  settings: FormatSettings,
  href: string | undefined,
  context: DocumentContext,
  content: ParagraphContent,
): void {
  for (const element of childElements(parent)) {
    const { name, attributes } = element;
    if (name === 'w:r') {
      const run = readRun(element, settings, href, context);
      content.pieces.push(...run.pieces);
      content.boxes.push(...run.boxes);
    } else if (name === 'w:hyperlink') {
      const target = context.relationships.get(attributes['r:id'] ?? '');
      const anchor = attributes['w:anchor'];
      const address = target?.isExternal ? target.target : undefined;
      const whole = address && anchor ? `${address}#${anchor}` : address;
      walk(element, settings, whole ?? href, context, content);
    } else if (name === 'mc:AlternateContent') {
      const chosen = childElement(element, 'mc:Choice') ?? childElement(element, 'mc:Fallback');
      if (chosen) walk(chosen, settings, href, context, content);
    } else if (transparent.has(name)) {
      walk(element, settings, href, context, content);
    } else if (name === 'm:r') {
      content.pieces.push(...readRun(element, layered(settings), href, context).pieces);
    } else if (name.startsWith('m:')) walk(element, settings, href, context, content);
  }
}
