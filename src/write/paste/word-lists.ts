/** A paragraph of Word's that is an item of a list, with its level and the mark that Word shows. */
const item =
  /<p\b[^>]{0,600}\bmso-list:[^>]{0,40}\blevel([1-9])\b[^>]{0,600}>((?:(?!<\/?p\b)[\s\S])*)<\/p>/gi;
/** Word writes the mark between these comments, for programs that know no lists. */
const shownMark =
  /<!(?:--)?\[if !supportLists\](?:--)?>([\s\S]{0,2000}?)<!(?:--)?\[endif\](?:--)?>/i;
/** Digits, or letters of either alphabet, with the sign behind them. */
const numbered = /^[^\p{L}\p{N}]*(?:\p{N}{1,4}|\p{L}{1,3})\s*[.)\-ـ]/u;

/**
 * Marks the lists of text copied from Word, which writes their items as paragraphs: neighbouring ones
 * become the items of a list, nested by their level.
 *
 * @param html The clipboard's HTML.
 * @example markWordLists('<p style="mso-list:l0 level1 lfo1">…</p>') // '<ul><li>…</li></ul>'
 */
export function markWordLists(html: string): string {
  if (!/\bmso-list:/i.test(html)) return html;
  const pieces: string[] = [];
  let open: ('ol' | 'ul')[] = [];
  let at = 0;
  const close = (depth: number) => {
    while (open.length > depth) pieces.push(`</li></${open.pop()}>`);
  };
  for (const match of html.matchAll(item)) {
    const [paragraph, level = '1', content = ''] = match;
    const between = html.slice(at, match.index);
    if (between.trim() !== '') close(0);
    pieces.push(between);
    const mark = shownMark.exec(content)?.[1]?.replace(/<[^>]*>|&nbsp;/g, '') ?? '';
    const kind = numbered.test(mark.trim()) ? 'ol' : 'ul';
    const depth = Math.min(Number(level), open.length + 1);
    close(depth);
    if (open.length === depth) pieces.push('</li>');
    else {
      open = [...open, kind];
      pieces.push(`<${kind}>`);
    }
    pieces.push(`<li>${content.replace(shownMark, '')}`);
    at = match.index + paragraph.length;
  }
  close(0);
  pieces.push(html.slice(at));
  return pieces.join('');
}
