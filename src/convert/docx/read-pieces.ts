import { childElements, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentContext } from './document-context.ts';
import { equationText } from './equation-text.ts';
import { plainText } from './inline-piece.ts';
import { addPiece, emptyContent, type ParagraphContent } from './paragraph-content.ts';
import { readRun } from './read-run.ts';
import { isRemoved } from './revisions.ts';
import type { FormatSettings } from './run-format.ts';
import { chooseAlternative, isPlaceholder, textIn } from './wrappers.ts';

/** Elements beside runs that hold properties, and no text of the paragraph. */
const properties = /Pr$/;

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
  const content = emptyContent();
  walk(paragraph, settings, undefined, context, content);
  return content;
}

function walk(
  parent: XmlElement | undefined,
  settings: FormatSettings,
  href: string | undefined,
  context: DocumentContext,
  content: ParagraphContent,
): void {
  for (const element of childElements(parent)) {
    const { name, attributes } = element;
    if (isRemoved(element) || properties.test(name)) continue;
    if (name === 'w:r') readRun(element, settings, href, context, content);
    else if (name === 'm:oMath') {
      const text = equationText(element);
      context.equations.push(text);
      addPiece(content, plainText(text));
    } else if (isPlaceholder(element)) {
      context.losses.add('placeholder', textIn(element));
    } else if (name === 'w:fldSimple') {
      context.fields.begin();
      context.fields.instruction(attributes['w:instr'] ?? '');
      context.fields.separate();
      walk(element, settings, href, context, content);
      context.fields.end();
    } else if (name === 'w:hyperlink') {
      const target = context.relationships.get(attributes['r:id'] ?? '');
      const anchor = attributes['w:anchor'];
      const address = target?.isExternal ? target.target : undefined;
      const whole = address && anchor ? `${address}#${anchor}` : address;
      walk(element, settings, whole ?? href, context, content);
    } else {
      const inner = name === 'mc:AlternateContent' ? chooseAlternative(element) : element;
      walk(inner, settings, href, context, content);
    }
  }
}
