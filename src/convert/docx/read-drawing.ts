import { childElement, childElements, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentContext } from './document-context.ts';
import type { DocxPicture } from './inline-piece.ts';
import { chooseAlternative } from './wrappers.ts';

/** What a drawing holds, each once. */
export interface DrawingContent {
  pictures: DocxPicture[];
  /** `w:txbxContent` of its text boxes. */
  boxes: XmlElement[];
}

/**
 * Reads a drawing: DrawingML, and VML from older versions of Word. Of two versions of a shape the
 * newer is taken; pictures inside a text box belong to the box. Charts and diagrams are noted as
 * lost, for they are drawn by Word alone.
 */
export function readDrawing(drawing: XmlElement, context: DocumentContext): DrawingContent {
  const content: DrawingContent = { pictures: [], boxes: [] };
  walk(drawing, '', context, content);
  return content;
}

function walk(
  parent: XmlElement | undefined,
  inheritedAlt: string,
  context: DocumentContext,
  content: DrawingContent,
): void {
  const alt = readDescription(parent) || inheritedAlt;
  for (const element of childElements(parent)) {
    const { name, attributes } = element;
    if (name === 'w:txbxContent') content.boxes.push(element);
    else if (name === 'mc:AlternateContent')
      walk(chooseAlternative(element), alt, context, content);
    else if (name === 'a:blip' || name === 'v:imagedata') {
      const id = attributes['r:embed'] || attributes['r:link'] || attributes['r:id'];
      const picture = context.relationships.get(id ?? '');
      if (picture) content.pictures.push({ ...picture, alt });
    } else if (name === 'v:textpath') content.boxes.push(boxOf(attributes['string'] ?? ''));
    else if (name === 'c:chart') noteLost('chart', attributes['r:id'], alt, context);
    else if (name === 'dgm:relIds') noteLost('diagram', attributes['r:dm'], alt, context);
    else walk(element, alt, context, content);
  }
}

/** What its author wrote of a drawing, a shape or a picture for those who cannot see it. */
function readDescription(element: XmlElement | undefined): string {
  const properties =
    childElement(element, 'wp:docPr') ??
    childElement(childElement(element, 'pic:nvPicPr'), 'pic:cNvPr');
  return (properties?.attributes['descr'] ?? element?.attributes['alt'] ?? '').trim();
}

function noteLost(
  kind: 'chart' | 'diagram',
  id: string | undefined,
  alt: string,
  { relationships, losses }: DocumentContext,
): void {
  const target = relationships.get(id ?? '')?.target ?? '';
  losses.addPart(kind, target, alt);
}

/** Word’s older lettering in shapes keeps its text in an attribute. */
function boxOf(text: string): XmlElement {
  const inside = (name: string, children: XmlElement['children']) => ({
    name,
    attributes: {},
    children,
  });
  const run = inside('w:r', [inside('w:t', [text])]);
  return inside('w:txbxContent', [inside('w:p', [run])]);
}
