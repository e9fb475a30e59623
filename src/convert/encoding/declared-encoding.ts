import { htmlComments } from '../html-comments.ts';
import { replaceRegions } from '../regions.ts';

/**
 * Reads the encoding that a document declares: `<meta charset>`, `http-equiv` (WHATWG HTML,
 * "prescan a byte stream") or the XML declaration.
 *
 * @param head Its beginning, decoded as Latin-1.
 * @example declaredEncoding('<?xml version="1.0" encoding="windows-1256"?>') // 'windows-1256'
 */
export function declaredEncoding(head: string): string | undefined {
  const xml = /^\s*<\?xml[^<>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  if (xml) return xml;
  const html = replaceRegions(head, htmlComments(head), () => '');
  for (const [, attributes = ''] of html.matchAll(/<meta\b([^<>]*)/gi)) {
    const named = /\bcharset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(attributes)?.[1];
    if (named) return named;
  }
  return undefined;
}
