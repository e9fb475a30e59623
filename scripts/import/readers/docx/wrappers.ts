import { childElement, childElements, type XmlElement } from '../xml/xml-element.ts';
import { isRemoved } from './revisions.ts';

/** Elements that describe their parent or mark a place, and hold no content. */
const properties = /Pr$|^w:(?:tblGrid|sectPr)$/;

/**
 * The elements that stand in another as Word shows it: wrappers (content controls, smart tags,
 * insertions and any element that is not known) are opened, of two versions the newer is taken,
 * and what a reviewer deleted is passed over.
 *
 * @param isWanted Whether an element is one of those looked for; it is not opened.
 */
export function shownElements(
  parent: XmlElement | undefined,
  isWanted: (element: XmlElement) => boolean,
): XmlElement[] {
  return childElements(parent).flatMap((element) => {
    if (isWanted(element)) return [element];
    if (isRemoved(element) || properties.test(element.name)) return [];
    return shownElements(
      element.name === 'mc:AlternateContent' ? chosenVersion(element) : element,
      isWanted,
    );
  });
}

/** The newer of two versions of the same content, `mc:Choice` or `mc:Fallback` (ECMA-376 part 3). */
export function chosenVersion(alternatives: XmlElement): XmlElement | undefined {
  const choice = childElements(alternatives, 'mc:Choice').find(
    ({ children }) => children.length > 0,
  );
  return choice ?? childElement(alternatives, 'mc:Fallback');
}
