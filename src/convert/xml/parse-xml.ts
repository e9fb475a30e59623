import { Parser } from 'htmlparser2';
import type { XmlElement } from './xml-element.ts';

/** Documents nest some dozens deep; what walks a tree walks it by recursion. */
const deepest = 256;

/** A document whose elements nest deeper than any honest one. */
export class XmlTooDeep extends RangeError {}

/**
 * Parses a whole XML document into plain data. Entities that a document declares itself are not
 * expanded, so none can grow; what is not well-formed is read as far as it makes sense.
 *
 * @returns An element without a name that holds the root.
 * @throws XmlTooDeep past 256 levels.
 */
export function parseXml(xml: string): XmlElement {
  type Open = XmlElement & { children: (XmlElement | string)[] };
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) throw new XmlTooDeep();
        const element: Open = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml.replace(/^\uFEFF/, ''));
  return root;
}
