import { escapeHtml } from '../../../../src/convert/tags/escape-html.ts';
import { elementText, type XmlElement } from '../../../../src/convert/xml/xml-element.ts';

/** XHTML inside of a feed as the HTML that it is, without namespaces. */
export function markupOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      const name = child.name.replace(/^.*:/, '').toLowerCase();
      const attributes = Object.entries(child.attributes)
        .filter(([key]) => !key.startsWith('xmlns'))
        .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
        .join('');
      const isVoid = /^(?:br|hr|img|wbr|source)$/.test(name);
      return `<${name}${attributes}>${isVoid ? '' : `${markupOf(child)}</${name}>`}`;
    })
    .join('');
}

/** Text on one line. */
export function lineOf(element: XmlElement | undefined): string {
  return elementText(element).replace(/\s+/g, ' ').trim();
}
