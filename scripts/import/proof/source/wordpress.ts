import { TextFlow } from '../flow.ts';
import { addHtml } from './html-flow.ts';
import { piecesOf } from './read-lines.ts';
import { attributesOf, decodeEntities, scanMarkup } from './scan-markup.ts';
import type { SourceItem, SourceItems, SourceText } from './source-item.ts';

/** What is longer is no item; its end was lost. */
const longestItem = 32 * 1024 * 1024;

/** An export of WordPress, item by item. */
export const wordpressItems: SourceItems = async function* (source) {
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(
    Buffer.from(source.head.subarray(0, 200)).toString('latin1'),
  )?.[1];
  const authors = new Map<string, string>();
  let held = '';
  for await (const part of piecesOf(source.chunks(), '</item>', knownEncoding(declared))) {
    const piece = held + part;
    // An end inside of CDATA is text.
    const isOpen = piece.lastIndexOf('<![CDATA[') > piece.lastIndexOf(']]>');
    held = isOpen && piece.length < longestItem ? `${piece}</item>` : '';
    if (held !== '') continue;
    const start = piece.indexOf('<item>');
    const before = start < 0 ? piece : piece.slice(0, start);
    if (before.includes('<wp:author>')) takeAuthors(before, authors);
    if (start >= 0) yield itemOf(piece.slice(start + 6), authors);
  }
};

function knownEncoding(declared: string | undefined): string {
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}

function takeAuthors(head: string, authors: Map<string, string>): void {
  for (const part of head.split('<wp:author>').slice(1)) {
    const name = fieldOf(part, 'wp:author_display_name');
    authors.set(fieldOf(part, 'wp:author_login'), decodeEntities(name));
  }
}

function itemOf(item: string, authors: ReadonlyMap<string, string>): SourceItem {
  const key = fieldOf(item, 'wp:post_id') || fieldOf(item, 'guid') || fieldOf(item, 'link');
  return { key: `#${key}`, read: () => readPost(item, authors) };
}

function readPost(item: string, authors: ReadonlyMap<string, string>): SourceText {
  const content = fieldOf(item, 'content:encoded');
  const flow = new TextFlow();
  const { text, notes } = withoutShortcodes(content);
  addWordPressHtml(flow, text);
  const notesJson = /<wp:meta_key>(?:<!\[CDATA\[)?footnotes\b/.test(item)
    ? [...item.matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)].map(([, note]) =>
        JSON.parse(`"${note}"`),
      )
    : [];
  for (const note of [...notes, ...notesJson]) {
    flow.startBlock({ role: 'note' });
    addWordPressHtml(flow, String(note));
  }
  const login = fieldOf(item, 'dc:creator');
  for (const [address] of content.matchAll(/https?:\/\/[\w.-]+/g)) flow.unsaid.push(address);
  return {
    flow,
    title: plainOf(fieldOf(item, 'title')),
    names: { ...termsOf(item), authors: login === '' ? [] : [authors.get(login) ?? login] },
    sharesTexts: /\[gallery|<!-- wp:(?:core\/)?(?:block|gallery)\b/.test(content),
    hasUncountedPictures: /\[(?:gallery|playlist)|wp:(?:core\/)?(?:gallery|block|cover|media)/.test(
      content,
    ),
  };
}

function addWordPressHtml(flow: TextFlow, html: string): void {
  // Pages of blocks have their own paragraphs; classic ones are lines.
  addHtml(flow, html, { hasLines: !html.includes('<!-- wp:') });
}

/** Terms as WordPress keeps them: escaped once more than the file is. */
function termsOf(item: string): { tags: string[]; section: string[] } {
  const tags: string[] = [];
  const section: string[] = [];
  let domain = '';
  scanMarkup(
    item.slice(0, 200_000),
    {
      open: (name, raw) => {
        domain = name === 'category' ? (attributesOf(raw).get('domain') ?? '') : '';
      },
      close: () => {
        domain = '';
      },
      text: (value) => {
        const name = decodeEntities(value.trim());
        if (name === '') return;
        if (domain === 'post_tag') tags.push(name);
        if (domain === 'category') section.push(name);
      },
    },
    true,
  );
  return { tags, section };
}

/** The text of a field of an item: CDATA as it is, else with its references replaced. */
function fieldOf(item: string, name: string): string {
  const start = item.indexOf(`<${name}`);
  if (start < 0) return '';
  const open = item.indexOf('>', start);
  const end = item.indexOf(`</${name}>`, open);
  if (open < 0 || end < 0 || item[open - 1] === '/') return '';
  const content = item.slice(open + 1, end);
  if (!content.includes('<![CDATA[')) return decodeEntities(content.trim());
  return content
    .split('<![CDATA[')
    .map((part, index) => (index === 0 ? part : part.replace(']]>', '')))
    .join('')
    .trim();
}

function plainOf(html: string): string {
  const flow = new TextFlow();
  addHtml(flow, html);
  return flow.tokens.map(({ text }) => text).join(' ');
}

const noteNames = /^(?:fn|ref|note|footnote|efn_note|mfn|sidenote)$/i;
const shortcode = /\[(\/?)([A-Za-z][\w-]*)((?:[\s=:][^[\]<]*)?)\/?\]/g;
/** Shortcodes whose content is an address. */
const addressNames = /^(?:embed|audio|video|youtube|gist|tweet|instagram)$/i;

function isPaired(name: string): boolean {
  return noteNames.test(name) || addressNames.test(name);
}

/** Takes out what WordPress would replace; a note leaves a mark and goes to the end. */
function withoutShortcodes(content: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  // An address alone on its line is a player.
  const source = content.replace(/^[ \t]*https?:\/\/\S+[ \t]*$/gm, '');
  const parts: string[] = [];
  let at = 0;
  let note: { start: number; name: string } | undefined;
  const unclosed = new Set<string>();
  const closingOf = (name: string, from: number) => {
    if (unclosed.has(name)) return -1;
    const closing = source.indexOf(`[/${name}]`, from);
    if (closing < 0) unclosed.add(name);
    return closing;
  };
  for (const match of source.matchAll(shortcode)) {
    const [whole, slash = '', name = ''] = match;
    if (match.index < at) continue;
    if (source[match.index - 1] === '[' && source[match.index + whole.length] === ']') continue;
    if (note && !(slash && name === note.name)) continue;
    const closing = slash || !isPaired(name) ? -1 : closingOf(name, match.index);
    if (note) {
      notes.push(source.slice(note.start, match.index));
      note = undefined;
    } else {
      parts.push(source.slice(at, match.index));
      if (noteNames.test(name) && closing >= 0) {
        parts.push('<note-mark/>');
        note = { start: match.index + whole.length, name };
      }
    }
    at = match.index + whole.length;
    if (addressNames.test(name) && closing >= 0) at = closing + name.length + 3;
  }
  parts.push(source.slice(at));
  return { text: parts.join(''), notes };
}
