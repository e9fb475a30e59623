import code from '../styles/body/code.css?url';
import inserts from '../styles/body/inserts.css?url';
import poetry from '../styles/body/poetry.css?url';
import sources from '../styles/body/sources.css?url';

/* Most bodies are plain text and pictures, and are spared the styles of all else. */
const sheets: readonly { href: string; needed: RegExp }[] = [
  { href: sources, needed: /<blockquote|class="quote|data-footnote/ },
  { href: poetry, needed: /class="(?:poem|verse)/ },
  { href: inserts, needed: /<(?:aside|details|table)|class="(?:callout|embed|timeline)/ },
  { href: code, needed: /<(?:code|kbd|pre|samp)/ },
];

/** Addresses of the style sheets that a compiled body needs beyond those of every article. */
export function bodyStyles(html: string): string[] {
  return sheets.filter(({ needed }) => needed.test(html)).map(({ href }) => href);
}
