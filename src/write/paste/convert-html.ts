import { htmlBody } from '../../convert/html/html-body.ts';
import { writeBody } from '../../convert/write-body.ts';
import { markWordLists } from './word-lists.ts';

/** Longest HTML that is converted; a book's chapter from Word has about 2 MB. */
const longest = 8 * 1024 * 1024;

/**
 * Converts what was copied from Word, Google Docs or a web page to the text of an article: headings,
 * lists, links, tables, quotations and footnotes stay, everything else about its looks goes. It is
 * the importer's converter, so a pasted text and an imported file come out alike.
 *
 * @param html The clipboard's HTML, from anywhere.
 * @param lang The article's language (BCP 47).
 * @returns The text; nothing where the HTML has none, or is too long to be one article's.
 * @example convertHtml('<p>قال <b>المدير</b></p>', 'ar') // 'قال **المدير**'
 */
export function convertHtml(html: string, lang: string): string | undefined {
  if (html.length > longest) return undefined;
  try {
    const { body } = htmlBody(markWordLists(html), { lang });
    return writeBody(body).trim() || undefined;
  } catch {
    // It has more elements than an article may; the writer gets the plain text.
    return undefined;
  }
}
