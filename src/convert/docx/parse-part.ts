import { parseXml } from '../xml/parse-xml.ts';
import { childElements, type XmlElement } from '../xml/xml-element.ts';

/**
 * The prefix that Word writes for each namespace: of ECMA-376 (`schemas.openxmlformats.org`) and
 * of its strict form (`purl.oclc.org/ooxml`). Other programs may write others, or none.
 */
const word = new Map(
  Object.entries({
    'wordprocessingml/2006/main': 'w',
    'wordprocessingml/main': 'w',
    'officeDocument/2006/relationships': 'r',
    'officeDocument/relationships': 'r',
    'officeDocument/2006/math': 'm',
    'officeDocument/math': 'm',
    'drawingml/2006/main': 'a',
    'drawingml/main': 'a',
    'drawingml/2006/wordprocessingDrawing': 'wp',
    'drawingml/wordprocessingDrawing': 'wp',
    'drawingml/2006/picture': 'pic',
    'drawingml/picture': 'pic',
    'drawingml/2006/chart': 'c',
    'drawingml/chart': 'c',
    'drawingml/2006/diagram': 'dgm',
    'drawingml/diagram': 'dgm',
    'markup-compatibility/2006': 'mc',
    'package/2006/metadata/core-properties': 'cp',
  }).flatMap(([path, prefix]) => [
    [`http://schemas.openxmlformats.org/${path}`, prefix],
    [`http://purl.oclc.org/ooxml/${path}`, prefix],
  ]),
);
const others: Readonly<Record<string, string>> = {
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
};

type Scope = ReadonlyMap<string, string>;

/**
 * Parses a part of a package. Its names have the prefixes that Word writes, whichever the file
 * declares.
 *
 * @returns The root element; nothing of an empty part.
 * @throws XmlTooDeep past 256 levels.
 */
export function parsePart(xml: string): XmlElement | undefined {
  const [root] = childElements(parseXml(xml));
  return root && renameElement(root, new Map());
}

function renameElement(element: XmlElement, outer: Scope): XmlElement {
  const scope = withDeclarations(element, outer);
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : renameElement(child, scope),
  );
  if (scope.size === 0) return { ...element, children };
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name.includes(':') ? nameIn(scope, name) : name,
    value,
  ]);
  return {
    name: nameIn(scope, element.name),
    attributes: Object.fromEntries(attributes),
    children,
  };
}

/** The prefixes that are to be written otherwise. */
function withDeclarations({ attributes }: XmlElement, outer: Scope): Scope {
  const own = Object.entries(attributes).flatMap(([name, uri]): [string, string][] => {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return [];
    const written = name.slice('xmlns:'.length);
    const prefix = word.get(uri) ?? others[uri] ?? written;
    return prefix === written && !outer.has(written) ? [] : [[written, prefix]];
  });
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}

function nameIn(scope: Scope, name: string): string {
  const colon = name.indexOf(':');
  const prefix = scope.get(colon < 0 ? '' : name.slice(0, colon));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}
