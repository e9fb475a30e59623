import { childElements } from '../xml/xml-element.ts';
import { parsePart } from './parse-part.ts';
import { resolvePart } from './part-path.ts';

/** What a part refers to by a number such as `rId7`. */
export interface Relationship {
  /** A web address, or the name of another part. */
  target: string;
  isExternal: boolean;
  /** Last word of its type: `styles`, `footnotes`, `header`. */
  type: string;
}

/**
 * Reads the relationships of a part (ECMA-376 part 2, 9.3).
 *
 * @param xml Text of `word/_rels/document.xml.rels`.
 * @param folder Folder of the part that they belong to, such as `word`.
 */
export function readRelationships(xml: string, folder: string): Map<string, Relationship> {
  return new Map(
    childElements(parsePart(xml)).map(({ attributes }) => {
      const { Id = '', Target = '', TargetMode, Type = '' } = attributes;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      const isExternal = TargetMode === 'External';
      const target = isExternal ? Target : resolvePart(folder, Target);
      return [Id, { target, isExternal, type }] as const;
    }),
  );
}
