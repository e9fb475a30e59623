/** A paragraph that Word shows as an item of a list. */
interface WordItem {
  start: number;
  end: number;
  level: number;
  kind: 'ol' | 'ul';
  content: string;
}

const itemTag = /\bmso-list:[^>]{0,40}\blevel([1-9])\b/i;
/** Word writes the mark of an item between these, for programs that know no lists. */
const markStart = /<!(?:--)?\[if !supportLists\](?:--)?>/i;
const markEnd = /<!(?:--)?\[endif\](?:--)?>/i;
/** Digits, or letters of either alphabet, with the sign behind them. */
const numbered = /^(?:\p{N}{1,4}|\p{L}{1,3})[.)\-ـ]/u;

/**
 * Marks the lists of text copied from Word, which writes their items as paragraphs: neighbouring ones
 * become the items of a list, nested by their level. Linear in the length of the HTML.
 *
 * @param html The clipboard's HTML.
 * @example markWordLists('<p style="mso-list:l0 level1 lfo1">شبك</p>') // '<ul><li>شبك</li></ul>'
 */
export function markWordLists(html: string): string {
  if (!/\bmso-list:/i.test(html)) return html;
  const pieces: string[] = [];
  let open: WordItem['kind'][] = [];
  let at = 0;
  const close = (depth: number) => {
    while (open.length > depth) pieces.push(`</li></${open.pop()}>`);
  };
  for (const { start, end, level, kind, content } of findWordItems(html)) {
    const between = html.slice(at, start);
    if (between.trim() !== '') close(0);
    pieces.push(between);
    const depth = Math.min(level, open.length + 1);
    close(depth);
    if (open.length === depth) pieces.push('</li>');
    else {
      open = [...open, kind];
      pieces.push(`<${kind}>`);
    }
    pieces.push(`<li>${content}`);
    at = end;
  }
  close(0);
  pieces.push(html.slice(at));
  return pieces.join('');
}

function* findWordItems(html: string): Generator<WordItem> {
  const small = html.toLowerCase();
  let closing = 0;
  for (let start = small.indexOf('<p'); start >= 0; start = small.indexOf('<p', start + 2)) {
    const tagEnd = small.indexOf('>', start);
    if (tagEnd < 0) return;
    if (closing < tagEnd) closing = small.indexOf('</p>', tagEnd);
    if (closing < 0) return;
    const tag = html.slice(start, Math.min(tagEnd, start + 2000));
    const level = itemTag.exec(tag)?.[1];
    const content = html.slice(tagEnd + 1, closing);
    if (level === undefined || /<p[\s>]/i.test(content.slice(0, 4000))) continue;
    yield { start, end: closing + 4, level: Number(level), ...splitMark(content) };
  }
}

/** Takes the mark off an item's content; the mark tells whether the list is numbered. */
function splitMark(content: string): Pick<WordItem, 'kind' | 'content'> {
  const start = markStart.exec(content);
  const end = start && markEnd.exec(content.slice(start.index));
  if (!start || !end) return { kind: 'ul', content };
  const after = start.index + end.index;
  const mark = content.slice(start.index + start[0].length, after);
  const shown = mark.replace(/<[^<>]{0,300}>|&nbsp;|\s/g, '');
  const rest = content.slice(0, start.index) + content.slice(after + end[0].length);
  return { kind: numbered.test(shown) ? 'ol' : 'ul', content: rest };
}
