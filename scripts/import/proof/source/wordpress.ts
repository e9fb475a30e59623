import { TextFlow } from '../flow.ts';
import { addHtml } from './html-flow.ts';
import { piecesOf } from './read-lines.ts';
import { attributesOf, decodeEntities, scanMarkup } from './scan-markup.ts';
import type { SourceItem, SourceItems, SourceText } from './source-item.ts';
import { fieldOf } from './wordpress-field.ts';
import { WordPressPictures } from './wordpress-pictures.ts';
import { withoutShortcodes } from './wordpress-shortcodes.ts';

/** What is longer is no item; its end was lost. */
const longestItem = 32 * 1024 * 1024;

/** An export of WordPress, item by item. */
export const wordpressItems: SourceItems = async function* (source) {
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(
    Buffer.from(source.head.subarray(0, 200)).toString('latin1'),
  )?.[1];
  const encoding = knownEncoding(declared);
  const blog = {
    authors: new Map<string, string>(),
    pictures: new WordPressPictures(source, encoding),
  };
  let held = '';
  for await (const part of piecesOf(source.chunks(), '</item>', encoding)) {
    const piece = held + part;
    // An end inside of CDATA is text.
    const isOpen = piece.lastIndexOf('<![CDATA[') > piece.lastIndexOf(']]>');
    held = isOpen && piece.length < longestItem ? `${piece}</item>` : '';
    if (held !== '') continue;
    const start = piece.indexOf('<item>');
    const before = start < 0 ? piece : piece.slice(0, start);
    if (before.includes('<wp:author>')) takeAuthors(before, blog.authors);
    if (start >= 0) yield itemOf(piece.slice(start + 6), blog);
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

/** What holds for all items of an export. */
interface Blog {
  authors: Map<string, string>;
  pictures: WordPressPictures;
}

function itemOf(item: string, blog: Blog): SourceItem {
  const key = fieldOf(item, 'wp:post_id') || fieldOf(item, 'guid') || fieldOf(item, 'link');
  return { key: `#${key}`, read: () => readPost(item, blog) };
}

async function readPost(item: string, { authors, pictures }: Blog): Promise<SourceText> {
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
  flow.unsaid.push(...(await pictures.ofPost(item)));
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

function plainOf(html: string): string {
  const flow = new TextFlow();
  addHtml(flow, html);
  return flow.tokens.map(({ text }) => text).join(' ');
}
