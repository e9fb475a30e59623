import { childElement, childElements, type XmlElement } from '../xml/xml-element.ts';
import { parsePart } from './parse-part.ts';
import { propertyValue, toggle } from './toggles.ts';

/** How a level of a list is marked. */
export interface ListLevel {
  /** `ST_NumberFormat`, such as `decimal`, `bullet` or `arabicAbjad`. */
  format: string;
  /** Number of its first item. */
  start: number;
  /** Its mark; `%2` stands for the number of the second level. */
  text: string;
  /** Its numbers begin anew after an item of this many outer levels, or fewer; 0 for never. */
  restartsAfter: number;
  /** Whether all of its numbers are written in digits. */
  isLegal: boolean;
  /** The style whose paragraphs stand on this level. */
  styleId: string | undefined;
}

/** A list by its number (`w:num`). */
export interface ListDefinition {
  /** Lists of the same definition count on from each other. */
  abstractId: string;
  /** 0 for the outermost. */
  levels: ReadonlyMap<number, ListLevel>;
  /** Where its own count begins, by level; lists without one go on. */
  restarts: ReadonlyMap<number, number>;
}

/** Finds a list by its number; nothing for 0, by which a paragraph leaves its style's list. */
export type Numbering = (numId: string) => ListDefinition | undefined;

/**
 * Reads `word/numbering.xml` (ECMA-376 part 1, 17.9).
 *
 * @param numIdOfStyle The list of a numbering style, which a definition may refer to.
 */
export function readNumbering(
  xml: string,
  numIdOfStyle: (styleId: string) => string | undefined,
): Numbering {
  const root = parsePart(xml);
  const abstract = new Map(
    childElements(root, 'w:abstractNum').map((list) => [
      list.attributes['w:abstractNumId'] ?? '',
      list,
    ]),
  );
  const lists = new Map(
    childElements(root, 'w:num').map((list) => [list.attributes['w:numId'] ?? '', list]),
  );
  const definitionOf = (numId: string, isLinked: boolean): ListDefinition | undefined => {
    const list = lists.get(numId);
    if (numId === '0' || !list) return undefined;
    const abstractId = propertyValue(list, 'w:abstractNumId') ?? '';
    const definition = abstract.get(abstractId);
    const link = propertyValue(definition, 'w:numStyleLink');
    const linked = link === undefined || isLinked ? undefined : numIdOfStyle(link);
    const base = linked === undefined ? undefined : definitionOf(linked, true);
    return {
      abstractId: base?.abstractId ?? abstractId,
      levels: new Map([...(base?.levels ?? levelsIn(definition)), ...readOverrides(list)]),
      restarts: restartsOf(list),
    };
  };
  const known = new Map<string, ListDefinition | undefined>();
  return (numId) => {
    if (!known.has(numId)) known.set(numId, definitionOf(numId, false));
    return known.get(numId);
  };
}

function levelsIn(parent: XmlElement | undefined): [number, ListLevel][] {
  return childElements(parent, 'w:lvl').map((level) => [levelNumber(level), readLevel(level)]);
}

function readOverrides(list: XmlElement): [number, ListLevel][] {
  return childElements(list, 'w:lvlOverride').flatMap(levelsIn);
}

function restartsOf(list: XmlElement): Map<number, number> {
  return new Map(
    childElements(list, 'w:lvlOverride').flatMap((override): [number, number][] => {
      const start =
        propertyValue(override, 'w:startOverride') ??
        propertyValue(childElement(override, 'w:lvl'), 'w:start');
      return start === undefined ? [] : [[levelNumber(override), count(start, 1)]];
    }),
  );
}

function readLevel(level: XmlElement): ListLevel {
  const format = propertyValue(level, 'w:numFmt') ?? 'decimal';
  return {
    format,
    start: count(propertyValue(level, 'w:start'), 1),
    text:
      propertyValue(level, 'w:lvlText') ?? (format === 'none' ? '' : `%${levelNumber(level) + 1}.`),
    restartsAfter: count(propertyValue(level, 'w:lvlRestart'), levelNumber(level)),
    isLegal: toggle(level, 'w:isLgl') ?? false,
    styleId: propertyValue(level, 'w:pStyle'),
  };
}

function levelNumber({ attributes }: XmlElement): number {
  return count(attributes['w:ilvl'], 0);
}

/** Numbers of lists end at 32,767 in Word. */
function count(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 0 && number <= 32_767 ? number : otherwise;
}
