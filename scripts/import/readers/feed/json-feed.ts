import { z } from 'zod';
import { escapeHtml } from '../../../../src/convert/tags/escape-html.ts';
import type { FeedDocument, FeedItem } from './feed-item.ts';

const text = z.string().optional().catch(undefined);
const author = z.object({ name: text });
const itemSchema = z.object({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  author: author.optional().catch(undefined),
  authors: z.array(author).optional().catch(undefined),
  attachments: z
    .array(z.object({ url: text, mime_type: text, title: text }))
    .optional()
    .catch(undefined),
  tags: z.array(z.string()).catch([]),
  language: text,
});
const feedSchema = z.object({
  title: text,
  language: text,
  author: author.optional().catch(undefined),
  authors: z.array(author).optional().catch(undefined),
  items: z.array(itemSchema.nullable().catch(null)),
});

/**
 * Reads JSON Feed 1.0 and 1.1. A field of the wrong type counts as absent.
 *
 * @returns Nothing where it is no JSON, or has no items.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeed(json: string): FeedDocument | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const feed = feedSchema.safeParse(data);
  if (!feed.success) return undefined;
  const { title = '', language, items } = feed.data;
  const feedAuthors = namesOf(feed.data);
  return {
    title,
    items: items.flatMap((item) => (item ? [itemOf(item, feedAuthors, language)] : [])),
  };
}

function itemOf(
  item: z.output<typeof itemSchema>,
  feedAuthors: string[],
  language: string | undefined,
): FeedItem {
  const { url, title = '', content_html, content_text, summary } = item;
  const authors = namesOf(item);
  return {
    id: String(item.id ?? url ?? ''),
    title: title.replace(/\s+/g, ' ').trim(),
    url,
    content: content_html ?? (content_text && paragraphs(content_text)),
    summary: summary && escapeHtml(summary),
    published: item.date_published,
    updated: item.date_modified,
    authors: authors.length > 0 ? authors : feedAuthors,
    categories: item.tags,
    image: pictureOf(item.image ?? item.banner_image),
    media: (item.attachments ?? []).flatMap(({ url: address, mime_type = '', title: name }) =>
      address && /^(?:audio|video)\//.test(mime_type) ? [{ url: address, title: name }] : [],
    ),
    lang: item.language ?? language,
  };
}

function pictureOf(src: string | undefined) {
  return src === undefined ? undefined : { src };
}

function namesOf({
  author: single,
  authors,
}: Pick<z.output<typeof itemSchema>, 'author' | 'authors'>) {
  return (authors ?? (single ? [single] : [])).flatMap(({ name }) => name?.trim() || []);
}

function paragraphs(plain: string): string {
  return plain
    .split(/\n\s*\n/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
