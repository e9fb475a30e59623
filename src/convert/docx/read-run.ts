import { childElement, childElements, elementText, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentContext } from './document-context.ts';
import type { InlinePiece } from './inline-piece.ts';
import { addPiece, lastWords, type ParagraphContent } from './paragraph-content.ts';
import { readDrawing } from './read-drawing.ts';
import {
  type FormatSettings,
  fontsOf,
  formatOf,
  mergeFormats,
  readFormatSettings,
} from './run-format.ts';
import { symbolInField } from './symbol-field.ts';
import { type LostSymbol, symbolOf, withKnownSymbols } from './symbol-text.ts';
import { propertyValue } from './toggles.ts';
import { chooseAlternative } from './wrappers.ts';

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
  const settings = mergeFormats(inherited, style?.format, readFormatSettings(properties));
  const { fields, losses } = context;
  /** The note whose own mark is what follows in this run. */
  let markedNote: string | undefined;
  const push = (piece: InlinePiece) => {
    if (!fields.isHidden()) addPiece(content, piece);
  };
  const noteLostSymbol = ({ font, code }: LostSymbol) => {
    const place = lastWords(content);
    losses.add('unknown-symbol', `${place}[${font === '' ? code : `${font} ${code}`}]`);
  };
  const pushText = (written: string) => {
    const { hidden, size, bold, italic, struck, position } = formatOf(settings, written);
    if (written === '') return;
    const lost = fields.lostResult();
    if (lost) losses.add(lost, written);
    if (fields.isHidden()) return;
    if (hidden) {
      losses.add('hidden-text', written);
      return;
    }
    const text = withKnownSymbols(written, fontsOf(settings, written), noteLostSymbol);
    if (text === '') return;
    const format = { bold, italic, struck, position };
    push({ kind: 'text', text, format, size, href: href ?? fields.href() });
  };
  const pushSymbol = (font: string, char: string) => {
    const code = Number.parseInt(char, 16);
    const known = symbolOf(font, code) ?? plainCharacter(code);
    if (known !== undefined) pushText(known);
    else if (!fields.isHidden()) noteLostSymbol({ font, code: char });
  };
  const take = (element: XmlElement): void => {
    const { name, attributes } = element;
    switch (name) {
      case 'w:t':
        if (markedNote === undefined) pushText(elementText(element));
        else context.noteMarks.set(markedNote, elementText(element).trim());
        break;
      case 'w:tab':
      case 'w:ptab':
        pushText(' ');
        break;
      case 'w:noBreakHyphen':
        pushText('\u2011');
        break;
      case 'w:sym':
        if (markedNote === undefined)
          pushSymbol(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
        break;
      case 'w:cr':
        push({ kind: 'break' });
        break;
      case 'w:br': {
        const type = attributes['w:type'];
        if (type !== 'page' && type !== 'column') push({ kind: 'break' });
        else if (!fields.isHidden()) content.parts.push([]);
        break;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const id = `${kind}-${attributes['w:id'] ?? ''}`;
        push({ kind: 'note', id });
        const isMarked = /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '');
        markedNote = isMarked ? id : undefined;
        break;
      }
      case 'w:instrText':
        fields.instruction(elementText(element));
        break;
      case 'w:fldChar': {
        const type = attributes['w:fldCharType'];
        if (type === 'begin' && !context.unendedFields.has(element)) fields.begin();
        else if (type === 'separate') fields.separate();
        else if (type === 'end') takeFieldCode(fields.end());
        break;
      }
      case 'mc:AlternateContent':
        for (const child of childElements(chooseAlternative(element))) take(child);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        const drawing = readDrawing(element, context);
        for (const picture of drawing.pictures) push({ kind: 'picture', picture });
        content.boxes.push(...drawing.boxes);
        break;
      }
      case 'w:ruby':
        takeRuby(element);
        break;
    }
  };
  /** A field without a result shows what Word draws for its code. */
  const takeFieldCode = (code = '') => {
    losses.space();
    if (fields.isHidden()) return;
    const symbol = symbolInField(code);
    if (symbol) pushSymbol(symbol.font, symbol.code);
    else if (/^\s*EQ\b/i.test(code)) losses.add('equation-field', code.trim());
  };
  /** Signs over a word that say how it is read stand in brackets after it. */
  const takeRuby = (ruby: XmlElement) => {
    for (const base of childElements(childElement(ruby, 'w:rubyBase'))) {
      for (const child of childElements(base)) take(child);
    }
    const reading = elementText(childElement(ruby, 'w:rt')).trim();
    if (reading !== '') pushText(` (${reading})`);
  };
  for (const element of childElements(run)) take(element);
}

/** A character that any font has: none of the private area, where each has its own. */
function plainCharacter(code: number): string | undefined {
  const isText = code >= 0x20 && code < 0x110000 && !(code >= 0xd800 && code <= 0xf8ff);
  return isText && code < 0xf0000 ? String.fromCodePoint(code) : undefined;
}
