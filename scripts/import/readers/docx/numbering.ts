import { parseXml } from '../xml/parse-xml.ts';
import { childElement, childElements } from '../xml/xml-element.ts';
import { propertyValue } from './toggles.ts';

/** How a level of a list is marked. */
export interface ListLevel {
  isOrdered: boolean;
  /** Number of its first item. */
  start: number;
}

/** Finds the level of a list by its number and depth (0 for the outermost). */
export type Numbering = (numId: string, level: number) => ListLevel | undefined;

/**
 * Reads `word/numbering.xml` (ECMA-376 part 1, 17.9).
 *
 * @returns Finds nothing for `numId` 0, by which a paragraph leaves its style's list.
 */
export function readNumbering(xml: string): Numbering {
  const [root] = childElements(parseXml(xml));
  const abstract = new Map(
    childElements(root, 'w:abstractNum').map((list) => [
      list.attributes['w:abstractNumId'],
      new Map(childElements(list, 'w:lvl').map((level) => [level.attributes['w:ilvl'], level])),
    ]),
  );
  const lists = new Map(
    childElements(root, 'w:num').map((list) => [list.attributes['w:numId'], list]),
  );
  return (numId, level) => {
    const list = lists.get(numId);
    if (numId === '0' || !list) return undefined;
    const override = childElements(list, 'w:lvlOverride').find(
      ({ attributes }) => attributes['w:ilvl'] === String(level),
    );
    const own = abstract.get(propertyValue(list, 'w:abstractNumId'))?.get(String(level));
    const definition = childElement(override, 'w:lvl') ?? own;
    const format = propertyValue(definition, 'w:numFmt') ?? 'decimal';
    const start = Number(
      propertyValue(override, 'w:startOverride') ?? propertyValue(definition, 'w:start') ?? 1,
    );
    return { isOrdered: format !== 'bullet' && format !== 'none', start };
  };
}
