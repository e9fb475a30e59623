import { parseEntities } from 'parse-entities';

/** What a scan meets, in the order of the text. */
export interface MarkupHandler {
  text(value: string): void;
  /** @param raw What stands between the tag's name and `>`, for `attributesOf`. */
  open(name: string, raw: string, isEmpty: boolean): void;
  close(name: string): void;
}

/** Elements of HTML whose content is no markup. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);

/**
 * Scans HTML or XML from left to right and builds no tree: every `<` begins a tag, a comment or a
 * CDATA section, or is text. Time grows with the length of the text, whatever it holds.
 *
 * @param isXml Names keep their case, CDATA is text, no element holds raw text.
 */
export function scanMarkup(text: string, handler: MarkupHandler, isXml = false): void {
  const tagEnd = tagEndFinder(text);
  let start = 0;
  let at = text.indexOf('<');
  const flush = (end: number) => {
    if (end > start) handler.text(decodeEntities(text.slice(start, end)));
  };
  while (at >= 0) {
    const skipped = skipRawElement(text, at);
    if (skipped !== undefined) {
      flush(at);
      if (isXml && text.startsWith('<![CDATA[', at)) handler.text(text.slice(at + 9, skipped - 3));
      start = skipped;
      at = text.indexOf('<', start);
      continue;
    }
    const isClose = text[at + 1] === '/';
    const nameStart = at + (isClose ? 2 : 1);
    const end = /[A-Za-z_]/.test(text[nameStart] ?? '') ? tagEnd(nameStart) : -1;
    if (end < 0) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    flush(at);
    const inside = text.slice(nameStart, end);
    const [whole = ''] = /^[^\s/>]+/.exec(inside) ?? [];
    const name = isXml ? whole : whole.toLowerCase();
    start = end + 1;
    if (isClose) handler.close(name);
    else {
      handler.open(name, inside.slice(whole.length), inside.endsWith('/'));
      if (!isXml && rawText.has(name)) start = endOfRawText(text, name, start, handler);
    }
    at = text.indexOf('<', start);
  }
  flush(text.length);
}

/** Comments, declarations, processing instructions and CDATA end here; nothing for other things. */
function skipRawElement(text: string, at: number): number | undefined {
  const mark = text[at + 1];
  if (mark !== '!' && mark !== '?') return undefined;
  const closing = text.startsWith('<!--', at)
    ? '-->'
    : text.startsWith('<![CDATA[', at)
      ? ']]>'
      : '>';
  const end = text.indexOf(closing, at + 2);
  return end < 0 ? text.length : end + closing.length;
}

/** Finds the `>` of a tag, past those in quoted values; remembers what the rest of the text lacks. */
function tagEndFinder(text: string): (from: number) => number {
  const lastEnd = text.lastIndexOf('>');
  const unpaired = new Set<string>();
  const quoteIn = quoteFinder(text);
  return (from) => {
    let at = from;
    let end = -1;
    while (at <= lastEnd) {
      if (end < at) end = text.indexOf('>', at);
      const quote = quoteIn(at, end);
      const mark = text[quote] ?? '';
      if (quote < 0 || unpaired.has(mark)) return end;
      const closing = text.indexOf(mark, quote + 1);
      if (closing < 0) {
        unpaired.add(mark);
        return end;
      }
      at = closing + 1;
    }
    return -1;
  };
}

/**
 * Finds where a quoted value begins; -1 where none does before `end`. It is asked from left to
 * right, and remembers the next `=` for the tags before it.
 */
function quoteFinder(text: string): (from: number, end: number) => number {
  let equals = -1;
  const nextFrom = (from: number) => {
    const found = text.indexOf('=', from);
    return found < 0 ? text.length : found;
  };
  return (from, end) => {
    if (equals < from) equals = nextFrom(from);
    while (equals < end) {
      let at = equals + 1;
      while (at < end && /\s/.test(text[at] ?? '')) at += 1;
      if (text[at] === '"' || text[at] === "'") return at;
      equals = nextFrom(at);
    }
    return -1;
  };
}

function endOfRawText(text: string, name: string, from: number, handler: MarkupHandler): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  const end = closing.exec(text)?.index ?? text.length;
  handler.text(decodeEntities(text.slice(from, end)));
  return end;
}

/** The attributes of a tag by name, in lower case for HTML. */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of raw.matchAll(
    /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    const key = name.includes(':') ? name : name.toLowerCase();
    if (!found.has(key)) found.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return found;
}

/** A text with its character references replaced. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? parseEntities(text) : text;
}
