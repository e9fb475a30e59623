/** Attributes that contain addresses. */
const addressAttributes = new Set(['href', 'src', 'cite', 'poster', 'srcset']);

/*
 * The HTML comes from our own serializer, which double-quotes every value and escapes every `<` of
 * text and values, so these expressions match exactly its tags.
 */
const attribute = /(?<!\s)(\s+)([^\s"<>/=]+)(?:="([^"]*)")?/g;
const startTag = /<([a-z][^\s"<>/]*)((?:\s+[^\s"<>/=]+(?:="[^"]*")?)+)(\s*\/?>)/g;
const anchor = /<a((?:\s+[^\s"<>/=]+(?:="[^"]*")?)*)\s*>(?:(?!<a[\s>]).)*?<\/a>/gs;

/**
 * Makes a compiled body portable: resolves all addresses, fragments included, and removes the
 * self-links of headings.
 *
 * @param html A compiled body of `src/mdx`.
 * @param pageUrl Absolute address of the body's page.
 * @example portableHtml('<a href="/about/">عنّا</a>', 'https://a.example/2024/07/x/')
 *   // '<a href="https://a.example/about/">عنّا</a>'
 */
export function portableHtml(html: string, pageUrl: string): string {
  return html
    .replace(anchor, (link, attributes: string) => (isHeadingAnchor(attributes) ? '' : link))
    .replace(
      startTag,
      (_, name: string, attributes: string, end: string) =>
        `<${name}${resolveAddresses(attributes, pageUrl)}${end}`,
    );
}

function isHeadingAnchor(attributes: string): boolean {
  return [...attributes.matchAll(attribute)].some(
    ([, , name, value]) => name === 'class' && value?.split(' ').includes('heading-anchor'),
  );
}

function resolveAddresses(attributes: string, pageUrl: string): string {
  return attributes.replace(
    attribute,
    (whole, space: string, name: string, value: string | undefined) => {
      if (value === undefined || !addressAttributes.has(name)) return whole;
      return `${space}${name}="${name === 'srcset' ? resolveSrcset(value, pageUrl) : resolveAddress(value, pageUrl)}"`;
    },
  );
}

function resolveSrcset(value: string, pageUrl: string): string {
  return value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().replace(/^\S+/, (url) => resolveAddress(url, pageUrl)))
    .join(', ');
}

function resolveAddress(value: string, pageUrl: string): string {
  const plain = value.replace(/&(?:#x26|amp);/gi, '&').replace(/&(?:#x22|quot);/gi, '"');
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain) || !URL.canParse(plain, pageUrl)) return value;
  return new URL(plain, pageUrl).href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
