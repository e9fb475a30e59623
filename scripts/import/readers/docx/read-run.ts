import {
  childElement,
  childElements,
  descendants,
  elementText,
  type XmlElement,
} from '../xml/xml-element.ts';
import type { DocumentContext } from './document-context.ts';
import type { DocxPicture, InlinePiece } from './inline-piece.ts';
import { addPiece, type ParagraphContent } from './paragraph-content.ts';
import { type FormatSettings, formatOf, layered, readFormatSettings } from './run-format.ts';
import { propertyValue } from './toggles.ts';
import { chosenVersion } from './wrappers.ts';

/**
 * Reads one run (`w:r`, ECMA-376 part 1, 17.3.2): text of one look, and what stands in it.
 *
 * @param inherited What its paragraph gives it.
 * @param href Where it leads.
 * @param content Takes what is read.
 */
export function readRun(
  run: XmlElement,
  inherited: FormatSettings,
  href: string | undefined,
  context: DocumentContext,
  content: ParagraphContent,
): void {
  const properties = childElement(run, 'w:rPr');
  const style = context.styles.find(propertyValue(properties, 'w:rStyle'));
  const settings = layered(inherited, style?.format, readFormatSettings(properties));
  const push = (piece: InlinePiece) => {
    if (!context.fields.isHidden()) addPiece(content, piece);
  };
  const pushText = (text: string) => {
    const { hidden, size, bold, italic, struck, position } = formatOf(settings, text);
    if (hidden || text === '') return;
    const format = { bold, italic, struck, position };
    push({ kind: 'text', text, format, size, href: href ?? context.fields.href() });
  };
  const take = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === 'w:t' || name === 'm:t') pushText(elementText(element));
    else if (name === 'w:tab' || name === 'w:ptab') pushText(' ');
    else if (name === 'w:noBreakHyphen') pushText('\u2011');
    else if (name === 'w:sym') pushText(symbol(attributes['w:char']));
    else if (name === 'w:cr') push({ kind: 'break' });
    else if (name === 'w:br') {
      const type = attributes['w:type'];
      if (type !== 'page' && type !== 'column') push({ kind: 'break' });
      else if (!context.fields.isHidden()) content.parts.push([]);
    } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      push({ kind: 'note', id: `${kind}-${attributes['w:id'] ?? ''}` });
    } else if (name === 'w:instrText') context.fields.instruction(elementText(element));
    else if (name === 'w:fldChar') {
      const type = attributes['w:fldCharType'];
      if (type === 'begin') context.fields.begin();
      else if (type === 'separate') context.fields.separate();
      else if (type === 'end') context.fields.end();
    } else if (name === 'mc:AlternateContent') {
      for (const child of childElements(chosenVersion(element))) take(child);
    } else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
      for (const picture of picturesIn(element, context)) push({ kind: 'picture', picture });
      content.boxes.push(...descendants(element, 'w:txbxContent'));
    } else if (name === 'w:ruby') {
      for (const base of childElements(childElement(element, 'w:rubyBase'))) {
        for (const child of childElements(base)) take(child);
      }
    }
  };
  for (const element of childElements(run)) take(element);
}

/** Symbol fonts put their signs in the private area, where no other font has them. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0 && (point < 0xe000 || point > 0xf8ff) && point < 0x110000
    ? String.fromCodePoint(point)
    : '';
}

/** DrawingML (`a:blip`) and, from older versions of Word, VML (`v:imagedata`). */
function picturesIn(drawing: XmlElement, { relationships }: DocumentContext): DocxPicture[] {
  const described = descendants(drawing, 'wp:docPr')[0]?.attributes;
  const shape = descendants(drawing, 'v:shape')[0]?.attributes;
  const alt = (described?.['descr'] ?? shape?.['alt'] ?? '').trim();
  const ids = [
    ...descendants(drawing, 'a:blip').map(
      ({ attributes }) => attributes['r:embed'] ?? attributes['r:link'],
    ),
    ...descendants(drawing, 'v:imagedata').map(({ attributes }) => attributes['r:id']),
  ];
  return ids.flatMap((id) => {
    const relationship = relationships.get(id ?? '');
    return relationship ? [{ ...relationship, alt }] : [];
  });
}
