import plain from '../styles/article-page.css?url';
import rich from '../styles/article-page-rich.css?url';

/** Signs that a compiled body has quotations, footnotes, poetry, boxes, tables or code. */
const richPart =
  /<(?:blockquote|aside|details|table|code|kbd|pre|samp|q>)|data-footnote|class="(?:quote|poem|verse|callout|embed|timeline)/;

/**
 * Address of the style sheet that an article's page needs. Most bodies are plain text and pictures,
 * and are spared the styles of all else; either way it is one request, for each one more holds up
 * the first view on a slow network.
 */
export function articleStyles(html: string): string {
  return richPart.test(html) ? rich : plain;
}
