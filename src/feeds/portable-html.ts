/** Attributes that hold an address, or several. */
const addressAttributes = new Set(['href', 'src', 'cite', 'poster', 'srcset']);

/*
 * The HTML comes from our own serialiser, which writes every value in double quotes and every `<`
 * of text or of a value as a reference; so these expressions find its tags exactly.
 */
const attribute = /(?<!\s)(\s+)([^\s"<>/=]+)(?:="([^"]*)")?/g;
const startTag = /<([a-z][^\s"<>/]*)((?:\s+[^\s"<>/=]+(?:="[^"]*")?)+)(\s*\/?>)/g;
const anchor = /<a((?:\s+[^\s"<>/=]+(?:="[^"]*")?)*)\s*>(?:(?!<a[\s>]).)*?<\/a>/gs;

/**
 * A compiled body made fit to be read elsewhere: every address whole, fragments included, and
 * without the links that headings carry to themselves.
 *
 * @param html A compiled body, as `src/mdx` writes it.
 * @param pageUrl The whole address of the page on which the body stands.
 * @example portableHtml('<a href="/about/">عنّا</a>', 'https://a.example/2024/07/x/')
 *   // '<a href="https://a.example/about/">عنّا</a>'
 */
export function portableHtml(html: string, pageUrl: string): string {
  return html
    .replace(anchor, (link, attributes: string) => (isHeadingAnchor(attributes) ? '' : link))
    .replace(
      startTag,
      (_, name: string, attributes: string, end: string) =>
        `<${name}${wholeAddresses(attributes, pageUrl)}${end}`,
    );
}

function isHeadingAnchor(attributes: string): boolean {
  return [...attributes.matchAll(attribute)].some(
    ([, , name, value]) => name === 'class' && value?.split(' ').includes('heading-anchor'),
  );
}

function wholeAddresses(attributes: string, pageUrl: string): string {
  return attributes.replace(
    attribute,
    (whole, space: string, name: string, value: string | undefined) => {
      if (value === undefined || !addressAttributes.has(name)) return whole;
      return `${space}${name}="${name === 'srcset' ? srcset(value, pageUrl) : address(value, pageUrl)}"`;
    },
  );
}

function srcset(value: string, pageUrl: string): string {
  return value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().replace(/^\S+/, (url) => address(url, pageUrl)))
    .join(', ');
}

function address(value: string, pageUrl: string): string {
  const plain = value.replace(/&(?:#x26|amp);/gi, '&').replace(/&(?:#x22|quot);/gi, '"');
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain) || !URL.canParse(plain, pageUrl)) return value;
  return new URL(plain, pageUrl).href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
