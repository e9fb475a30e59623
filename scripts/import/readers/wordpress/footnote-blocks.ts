import { findRegions, replaceRegions } from '../../../../src/convert/regions.ts';

/** One footnote of the block editor, from the post's meta. */
interface StoredFootnote {
  id: string;
  content: string;
}

/**
 * The block editor keeps notes in the post's meta `footnotes` and writes only their places into
 * the text: `<sup data-fn="id" class="fn"><a href="#id">1</a></sup>`.
 *
 * @param meta JSON: a list of `{ id, content }`.
 * @param earlier Notes that the post has from elsewhere; these follow them.
 * @returns The HTML with its places as `<x-footnote-ref>`, and the notes' HTML in order.
 */
export function readFootnoteBlocks(
  html: string,
  meta: string | undefined,
  earlier: readonly string[],
): { html: string; footnotes: string[] } {
  const footnotes = [...earlier];
  const stored = new Map(parseFootnotes(meta).map(({ id, content }) => [id, content]));
  if (stored.size === 0) return { html, footnotes };
  const numbers = new Map<string, number>();
  const places = findRegions(html, /<sup\b([^<>]*)>/, () => /<\/sup>/);
  const marked = replaceRegions(html, places, ({ start, end, open: [, attributes = ''] }) => {
    const id = /\bdata-fn="([^"]+)"/.exec(attributes)?.[1] ?? '';
    const content = stored.get(id);
    if (content === undefined) return html.slice(start, end);
    const number = numbers.get(id) ?? footnotes.push(content);
    numbers.set(id, number);
    return `<x-footnote-ref identifier="${number}"></x-footnote-ref>`;
  });
  return { html: marked, footnotes };
}

function parseFootnotes(meta: string | undefined): StoredFootnote[] {
  if (meta === undefined || meta.trim() === '') return [];
  try {
    const value: unknown = JSON.parse(meta);
    return Array.isArray(value) ? value.filter(isFootnote) : [];
  } catch {
    return [];
  }
}

function isFootnote(value: unknown): value is StoredFootnote {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'content' in value &&
    typeof value.content === 'string'
  );
}
