import { type ElementCompact, xml2js } from 'xml-js';

/** Parses XML strictly: anything that is not well-formed throws. */
export function parseXml(xml: string): ElementCompact {
  // With `compact` the parser's result is this type; its declaration names both shapes.
  return xml2js(xml, { compact: true }) as ElementCompact;
}
