import { escapeHtml } from '../../../../src/convert/tags/escape-html.ts';
import type { LibraryPicture } from './pictures.ts';

/** A picture of the library as a block of its own. Captions of the library are HTML. */
export function figureHtml({ url, alt, caption }: LibraryPicture): string {
  const picture = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">`;
  const figcaption = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `\n\n<figure>${picture}${figcaption}</figure>\n\n`;
}

/** Something of another site as a block of its own; it becomes a card with a link. */
export function embedHtml(address: string, title = ''): string {
  const named = title === '' ? '' : ` title="${escapeHtml(title)}"`;
  return `\n\n<iframe src="${escapeHtml(address)}"${named}></iframe>\n\n`;
}
