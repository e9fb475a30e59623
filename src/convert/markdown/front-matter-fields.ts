import { type FrontMatter, flagField, listField, recordField, textField } from './field-values.ts';

/** The program that made a site of the file, where it matters. */
export type Generator = 'jekyll' | 'other';

/** What a file's head says, whatever its generator calls it. */
export interface FrontMatterFields {
  title: string | undefined;
  description: string | undefined;
  /** As written. */
  published: string | undefined;
  updated: string | undefined;
  section: string | undefined;
  /** All of its categories, as written. */
  categories: string[];
  tags: string[];
  authors: string[];
  series: string | undefined;
  image: { src: string; alt?: string | undefined; caption?: string | undefined } | undefined;
  lang: string | undefined;
  slug: string | undefined;
  aliases: string[];
  draft: boolean;
}

/**
 * Reads the fields that Jekyll, Hugo, Hexo and their themes use. The first category is the
 * section, further ones are tags.
 */
export function frontMatterFields(data: FrontMatter, generator: Generator): FrontMatterFields {
  const isJekyll = generator === 'jekyll' || data['layout'] !== undefined;
  const list = (...keys: string[]) => [
    ...new Set(
      keys.flatMap((key) =>
        listField(data, key, isJekyll && key !== 'author' && key !== 'category'),
      ),
    ),
  ];
  const categories = list('category', 'categories');
  const [category, ...otherCategories] = categories;
  const section = textField(data, 'section') ?? category;
  const published =
    flagField(data, 'published') === undefined ? textField(data, 'published') : undefined;
  return {
    title: textField(data, 'title'),
    description: textField(data, 'description', 'excerpt', 'summary', 'teaser', 'lead', 'subtitle'),
    published:
      textField(data, 'date', 'publishDate', 'publishdate', 'pubDate', 'pubdate', 'created') ??
      published,
    updated: textField(data, 'lastmod', 'last_modified_at', 'updated', 'modified', 'updatedDate'),
    section,
    categories,
    tags: [
      ...new Set([
        ...list('tags', 'tag'),
        ...(section === category ? [] : [category ?? '']),
        ...otherCategories,
      ]),
    ].filter(Boolean),
    authors: list('author', 'authors'),
    series: listField(data, 'series', false)[0],
    image: imageOf(data),
    lang: textField(data, 'lang', 'language', 'locale'),
    slug: textField(data, 'slug'),
    aliases: aliasesOf(data),
    draft: flagField(data, 'draft') === true || flagField(data, 'published') === false,
  };
}

function imageOf(data: FrontMatter): FrontMatterFields['image'] {
  const keys = [
    'image',
    'cover',
    'featured_image',
    'featuredImage',
    'featureimage',
    'thumbnail',
    'header',
    'hero',
    'banner',
    'og_image',
  ];
  for (const key of keys) {
    const record = recordField(data, key);
    const src = record
      ? textField(
          record,
          'src',
          'path',
          'url',
          'image',
          'feature',
          'title',
          'homepage',
          'thumb',
          'teaser',
        )
      : textField(data, key);
    if (!src || !/\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(src)) continue;
    const alt = record ? textField(record, 'alt') : textField(data, 'image_alt', 'imageAlt');
    return { src: src, alt, caption: record ? textField(record, 'caption') : undefined };
  }
  return undefined;
}

/** Old addresses as paths; a pattern (`/:year/:title/`) is none. */
function aliasesOf(data: FrontMatter): string[] {
  const named = ['aliases', 'redirect_from', 'permalink', 'url'].flatMap((key) =>
    listField(data, key, false),
  );
  return [...new Set(named.flatMap(pathOf))];
}

function pathOf(address: string): string[] {
  if (/\/:|[\s\\]|\/\.\.(?:\/|$)/.test(address)) return [];
  if (/^https?:/i.test(address)) {
    return URL.canParse(address) ? [decodePath(new URL(address).pathname)] : [];
  }
  if (/^[a-z]+:/i.test(address)) return [];
  const path = `/${address.replace(/^\/+/, '')}`;
  return path === '/' ? [] : [decodePath(path)];
}

function decodePath(path: string): string {
  try {
    const readable = decodeURI(path);
    return /[\s\p{Cc}]/u.test(readable) ? path : readable;
  } catch {
    return path;
  }
}
