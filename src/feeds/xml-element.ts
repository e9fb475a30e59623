import { escapeXml, escapeXmlText, legalXml } from '../seo/xml-text.ts';

/** The indented lines of an XML element. */
export type XmlLines = readonly string[];

type Attributes = Readonly<Record<string, string>>;

/**
 * Formats an element with text, or an empty one.
 *
 * @param text Plain text; undefined for an empty element.
 * @example textElement('name', 'ليلى & سامي') // ['<name>ليلى &amp; سامي</name>']
 */
export function textElement(name: string, text?: string, attributes: Attributes = {}): XmlLines {
  const start = `<${name}${formatAttributes(attributes)}`;
  return [text === undefined ? `${start}/>` : `${start}>${escapeXmlText(text)}</${name}>`];
}

/**
 * Formats an element with HTML in a CDATA section. A section ends at the first `]]>`, so that is
 * escaped.
 *
 * @param html Escaped; `]]>` occurs in its text only.
 */
export function htmlElement(name: string, html: string, attributes: Attributes = {}): XmlLines {
  const content = legalXml(html).replaceAll(']]>', ']]&gt;');
  return [`<${name}${formatAttributes(attributes)}><![CDATA[${content}]]></${name}>`];
}

/** Formats an element with child elements, each indented by four spaces; lines of text are not. */
export function parentElement(
  name: string,
  attributes: Attributes,
  ...children: readonly XmlLines[]
): XmlLines {
  const lines = children.flat().map((line) => `    ${line}`);
  return [`<${name}${formatAttributes(attributes)}>`, ...lines, `</${name}>`];
}

/** Formats a complete document. */
export function xmlDocument(root: XmlLines): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.join('\n')}\n`;
}

function formatAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
