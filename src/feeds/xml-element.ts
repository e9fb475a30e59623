import { escapeXml, escapeXmlText, legalXml } from '../seo/xml-text.ts';

/** An element of an XML document, as its indented lines. */
export type XmlLines = readonly string[];

type Attributes = Readonly<Record<string, string>>;

/**
 * An element with text, or an empty one.
 *
 * @param text Plain; nothing for an empty element.
 * @example textElement('name', 'ليلى & سامي') // ['<name>ليلى &amp; سامي</name>']
 */
export function textElement(name: string, text?: string, attributes: Attributes = {}): XmlLines {
  const start = `<${name}${attributeText(attributes)}`;
  return [text === undefined ? `${start}/>` : `${start}>${escapeXmlText(text)}</${name}>`];
}

/**
 * An element whose content is HTML as a CDATA section. A section ends at its first `]]>`, so that
 * sign is written as HTML has it in text.
 *
 * @param html Escaped; `]]>` stands in its text alone.
 */
export function htmlElement(name: string, html: string, attributes: Attributes = {}): XmlLines {
  const content = legalXml(html).replaceAll(']]>', ']]&gt;');
  return [`<${name}${attributeText(attributes)}><![CDATA[${content}]]></${name}>`];
}

/** An element with other elements in it, each indented by four spaces; lines of text are not. */
export function parentElement(
  name: string,
  attributes: Attributes,
  ...children: readonly XmlLines[]
): XmlLines {
  const lines = children.flat().map((line) => `    ${line}`);
  return [`<${name}${attributeText(attributes)}>`, ...lines, `</${name}>`];
}

/** A whole document. */
export function xmlDocument(root: XmlLines): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.join('\n')}\n`;
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
