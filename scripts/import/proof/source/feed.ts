import { TextFlow } from '../flow.ts';
import { decodeBytes, maxInMemoryBytes } from './decode-bytes.ts';
import { addHtml } from './html-flow.ts';
import { addPlainText } from './plain-text.ts';
import type { SourceItem, SourceItems, SourceText } from './source-item.ts';
import { type XmlField, xmlFields } from './xml-fields.ts';

/** RSS, Atom (Blogger's backups among it) and JSON Feed. */
export const feedItems: SourceItems = async function* (source) {
  const text = decodeBytes(await source.bytes(maxInMemoryBytes)).replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(text)) yield* jsonItems(text);
  else yield* xmlItems(text);
};

function* xmlItems(text: string): Generator<SourceItem> {
  const isAtom = /<entry[\s>]/.test(text) && !/<item[\s>]/.test(text);
  const name = isAtom ? 'entry' : 'item';
  for (const piece of text.split(`</${name}>`).slice(0, -1)) {
    const opening = piece.search(new RegExp(`<${name}[\\s>]`));
    if (opening < 0) continue;
    const start = piece.indexOf('>', opening) + 1;
    const about = /rdf:about=["']([^"']*)/.exec(piece.slice(opening, start))?.[1];
    const fields = xmlFields(piece.slice(start));
    const first = (...names: string[]) =>
      names.map((field) => lineOf(fields.get(field)?.[0]?.text)).find(Boolean);
    const link = fields.get('link')?.find(({ attributes }) => attributes.get('rel') !== 'self');
    const key = isAtom
      ? (first('id') ?? link?.attributes.get('href'))
      : (first('guid') ?? about ?? first('link'));
    const written = first('title', 'media:title') ?? '';
    const type = fields.get('title')?.[0]?.attributes.get('type') ?? 'text';
    const title = isAtom && type === 'text' ? written : plainOf(written);
    yield {
      key: `#${key ?? title}`,
      read: () => (isAtom ? readEntry(fields, title) : readItem(fields, title)),
    };
  }
}

function readItem(fields: ReadonlyMap<string, readonly XmlField[]>, title: string): SourceText {
  const markup = [
    'content:encoded',
    'xhtml:body',
    'fulltext',
    'yandex:full-text',
    'description',
    'media:description',
  ]
    .map((name) => fields.get(name)?.[0])
    .find((field) => field?.text.trim());
  const flow = new TextFlow();
  const isNested = markup && markup.text !== markup.markup && /^\s*<(?!!)/.test(markup.markup);
  addHtml(flow, (isNested ? markup.markup : markup?.text) ?? '');
  for (const [name, found] of fields) {
    if (name.startsWith('media:')) for (const { text } of found) flow.unsaid.push(text);
  }
  return { flow, title };
}

/** Kinds of a blog's backup that are no post and no page. */
const blogMachinery = /\/kind#(settings|template|comment)$/;

function readEntry(fields: ReadonlyMap<string, readonly XmlField[]>, title: string): SourceText {
  const content = [fields.get('content')?.[0], fields.get('summary')?.[0]].find((field) =>
    field?.text.trim(),
  );
  const flow = new TextFlow();
  const type = content?.attributes.get('type') ?? 'text';
  if (type === 'xhtml') addHtml(flow, content?.markup.replace(/<(\/?)\w+:/g, '<$1') ?? '');
  else if (type === 'text' || type === 'text/plain') addPlainText(flow, content?.text ?? '');
  else addHtml(flow, content?.text ?? '');
  const terms = (fields.get('category') ?? []).map(
    ({ attributes }) => attributes.get('term') ?? '',
  );
  const kind = terms.map((term) => blogMachinery.exec(term)?.[1]).find(Boolean);
  const postType = lineOf(fields.get('blogger:type')?.[0]?.text).toLowerCase();
  const isReply = fields.has('thr:in-reply-to');
  const notArticle = kind ?? (isReply || postType === 'comment' ? 'comment' : undefined);
  return { flow, title, ...(notArticle === undefined ? {} : { notArticle }) };
}

function* jsonItems(text: string): Generator<SourceItem> {
  const feed: unknown = JSON.parse(text);
  const items = recordOf(feed)['items'];
  for (const each of Array.isArray(items) ? items : []) {
    const item = recordOf(each);
    const said = (name: string) => (typeof item[name] === 'string' ? String(item[name]) : '');
    const id = item['id'] ?? (said('url') || said('title'));
    yield {
      key: `#${String(id)}`,
      read: () => {
        const flow = new TextFlow();
        if (said('content_html')) addHtml(flow, said('content_html'));
        else addPlainText(flow, said('content_text') || said('summary'));
        return { flow, title: said('title') };
      },
    };
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function lineOf(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Most RSS feeds escape the references of their titles once more. */
function plainOf(html: string): string {
  const flow = new TextFlow();
  addHtml(flow, html);
  return flow.tokens.map(({ text }) => text).join(' ');
}
