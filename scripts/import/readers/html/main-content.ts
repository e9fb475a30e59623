import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { elementsIn, isElement } from '../../html/element.ts';
import { parseFragment } from '../../html/html-body.ts';

/** Players that belong to an article; other frames on pages are advertisements. */
const players =
  /\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|facebook\.com|twitter\.com|x\.com|instagram\.com|tiktok\.com|soundcloud\.com|spotify\.com|t\.me|telegram\.org|google\.com\/maps|maps\.google\.com|datawrapper\.de|flourish\.studio|scribd\.com|archive\.org|slideshare\.net)/i;

/**
 * Finds the article in a page, with Mozilla's Readability. The page is parsed as browsers do
 * first (hast), since the light DOM that Readability runs on is no such parser.
 *
 * @param page The whole page; it stays as it is.
 * @returns The article's part; nothing where there is none.
 */
export function mainContent(page: Root): Root | undefined {
  const { document } = parseHTML(toHtml(withSpeakers(page), { allowDangerousHtml: true }));
  const article = new Readability(document, {
    keepClasses: true,
    charThreshold: 250,
    allowedVideoRegex: players,
  }).parse();
  return article?.content ? parseFragment(article.content) : undefined;
}

/** Readability takes every `footer` for the page's; one in a quotation says whose words they are. */
function withSpeakers(page: Root): Root {
  const copy = structuredClone(page);
  for (const element of elementsIn(copy)) {
    if (!isElement(element, 'blockquote', 'figure')) continue;
    for (const footer of elementsIn(element)) {
      if (isElement(footer, 'footer')) footer.tagName = 'cite' as 'footer';
    }
  }
  return copy;
}
