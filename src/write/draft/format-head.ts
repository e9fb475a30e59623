import type { ArticleFrontmatter } from '../../schema/article.ts';
import { updateFields } from '../../schema/update-fields.ts';
import {
  type FrontmatterFields,
  writeField,
  writeFrontmatter,
} from '../../schema/write-frontmatter.ts';
import { type DraftHead, formFields } from './draft.ts';
import { headOfArticle } from './head-of-article.ts';

/** What an article's head was. */
interface EarlierHead {
  data: ArticleFrontmatter;
  yaml: string;
  /** Old addresses, where they change. */
  aliases?: readonly string[] | undefined;
}

/**
 * Formats a draft's head as YAML. Of an article that was opened only the changed fields are written.
 *
 * @param before Nothing for a new article.
 */
export function formatHead(head: DraftHead, published: Date, before?: EarlierHead): string {
  if (!before) return writeFrontmatter(listFields(head, published));
  const { data, yaml, aliases } = before;
  const fields = { ...listFields(head, published), aliases };
  const old = headOfArticle(data, '');
  const isChanged = (name: (typeof formFields)[number]) =>
    JSON.stringify(old[name]) !== JSON.stringify(head[name]);
  const names = [...formFields.filter(isChanged), ...(aliases ? (['aliases'] as const) : [])];
  if (names.length === 0) return yaml;
  const changes = names.map((name) => [name, writeField(fields, name)] as const);
  return updateFields(yaml, Object.fromEntries(changes));
}

function listFields(head: DraftHead, published: Date): FrontmatterFields {
  const { source, image } = head;
  return {
    title: toLine(head.title),
    description: head.description.trim() || undefined,
    published,
    section: head.section || undefined,
    tags: head.tags,
    authors: head.authors,
    source: source.name.trim()
      ? { name: toLine(source.name), url: source.url.trim() || undefined }
      : undefined,
    image: image && {
      src: `./${image.name}`,
      alt: image.alt.trim(),
      caption: image.caption.trim() || undefined,
      credit: toLine(image.credit) || undefined,
    },
  };
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
