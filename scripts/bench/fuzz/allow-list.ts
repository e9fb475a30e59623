import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Every element of an HTML fragment, as a browser's parser finds them. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const stack: (Root | RootContent)[] = [fromHtml(html, { fragment: true })];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element') found.push(node);
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return found;
}

/** The elements that bodies are made of. */
const tags = new Set(
  (
    'a abbr aside bdi bdo blockquote br cite code del details dfn div em figcaption figure footer ' +
    'h2 h3 h4 h5 h6 hr img input ins kbd li mark ol p picture pre q rp rt ruby s samp section small ' +
    'source span strong sub summary sup table tbody td th thead time tr u ul wbr'
  ).split(' '),
);
/** Their attributes, by their names in hast. */
const properties = new Set([
  ...['alt', 'ariaDescribedBy', 'ariaLabel', 'checked', 'cite', 'className', 'dataAlign'],
  ...['dataFootnoteBackref', 'dataFootnoteRef', 'dataFootnotes', 'dataType', 'dateTime'],
  ...['decoding', 'dir', 'disabled', 'height', 'href', 'id', 'lang', 'loading', 'open', 'rel'],
  ...['role', 'sizes', 'src', 'srcSet', 'start', 'tabIndex', 'title', 'type', 'width'],
]);

/** What in a fragment could run, or is more than bodies are made of. */
export function dangers(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, properties: given }) => [
    ...(tags.has(tagName) ? [] : [`<${tagName}>`]),
    ...Object.keys(given)
      .filter((name) => !properties.has(name))
      .map((name) => `${tagName} ${name}`),
    ...['href', 'src', 'cite']
      .map((name) => String(given[name] ?? ''))
      .filter((url) => !['', 'http:', 'https:', 'mailto:', 'tel:'].includes(schemeOf(url))),
  ]);
}

/** The scheme as a browser sees it: the URL parser drops control characters and spaces. */
function schemeOf(url: string): string {
  const base = 'https://base.invalid/';
  return URL.canParse(url, base) ? new URL(url, base).protocol : '';
}
