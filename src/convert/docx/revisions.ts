import { childElement, childElements, type XmlElement } from '../xml/xml-element.ts';

/** Content that a reviewer deleted, or moved away: changes count as accepted. */
const removed = ['w:del', 'w:moveFrom'] as const;

/** Whether an element holds what a reviewer took out (ECMA-376 part 1, 17.13.5). */
export function isRemoved({ name }: XmlElement): boolean {
  return removed.some((each) => each === name);
}

/**
 * Whether the mark at the end of a paragraph was deleted, so that the next paragraph goes on in
 * the same line.
 *
 * @param properties The paragraph's `w:pPr`.
 */
export function isMarkRemoved(properties: XmlElement | undefined): boolean {
  return hasRevision(childElement(properties, 'w:rPr'), removed);
}

/** Whether a whole row of a table was deleted. */
export function isRowRemoved(row: XmlElement): boolean {
  return hasRevision(childElement(row, 'w:trPr'), removed);
}

/** Whether one cell of a table was deleted. */
export function isCellRemoved(cell: XmlElement): boolean {
  return hasRevision(childElement(cell, 'w:tcPr'), ['w:cellDel']);
}

function hasRevision(properties: XmlElement | undefined, names: readonly string[]): boolean {
  return names.some((name) => childElement(properties, name) !== undefined);
}

const revisions = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel']);

/** How many insertions, deletions and moves a part has. */
export function countRevisions(root: XmlElement): number {
  return childElements(root).reduce(
    (count, element) => count + countRevisions(element),
    revisions.has(root.name) ? 1 : 0,
  );
}
