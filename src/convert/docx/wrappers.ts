import { childElement, childElements, elementText, type XmlElement } from '../xml/xml-element.ts';
import { isRemoved } from './revisions.ts';
import { toggle } from './toggles.ts';

/** Elements that describe their parent or mark a place, and hold no content. */
const properties = /Pr$|^w:(?:tblGrid|sectPr)$/;

/**
 * The elements that stand in another as Word shows it: wrappers (content controls, smart tags,
 * insertions and any element that is not known) are opened, of two versions the newer is taken,
 * and what a reviewer deleted is passed over.
 *
 * @param isWanted Whether an element is one of those looked for; it is not opened.
 */
export function visibleElements(
  parent: XmlElement | undefined,
  isWanted: (element: XmlElement) => boolean,
): XmlElement[] {
  return childElements(parent).flatMap((element) => {
    if (isWanted(element)) return [element];
    if (isRemoved(element) || properties.test(element.name)) return [];
    return visibleElements(
      element.name === 'mc:AlternateContent' ? chooseAlternative(element) : element,
      isWanted,
    );
  });
}

/** Extensions (by their usual prefixes) whose content has words; ink, models and charts have none. */
const readable = /^(?:wps|wpg|wpc|wp14|w14|w15|w16\w*|wne|a14|m)$/;

/**
 * Of two versions of the same content the newer (`mc:Choice`) where it can be read, else the one
 * for programs that do not know it (`mc:Fallback`; ECMA-376 part 3, 7.3).
 */
export function chooseAlternative(alternatives: XmlElement): XmlElement | undefined {
  const choices = childElements(alternatives, 'mc:Choice').filter(
    ({ children }) => children.length > 0,
  );
  const known = choices.find(({ attributes }) =>
    (attributes['Requires'] ?? '').split(/\s+/).every((each) => each === '' || readable.test(each)),
  );
  return known ?? childElement(alternatives, 'mc:Fallback') ?? choices[0];
}

/** A content control that nobody filled in: it shows what is asked for. */
export function isPlaceholder(element: XmlElement): boolean {
  const control = element.name === 'w:sdt' ? childElement(element, 'w:sdtPr') : undefined;
  return toggle(control, 'w:showingPlcHdr') ?? false;
}

/** The words below an element, paragraphs parted by spaces. */
export function textIn(element: XmlElement): string {
  const isText = ({ name }: XmlElement) => /^w:(?:t|p|tab|br|cr)$/.test(name);
  return visibleElements(element, isText)
    .map((each) => (each.name === 'w:p' ? `${textIn(each)} ` : elementText(each) || ' '))
    .join('')
    .trim();
}
