import { foldForMatch } from '../../../../src/arabic/fold.ts';
import type { TableField } from './mapping.ts';

/** What tables call a field where nobody says otherwise; spellings fold. */
const usualNames: Readonly<Record<TableField, readonly string[]>> = {
  id: ['id', '_id', 'guid', 'uuid', 'post_id', 'المعرف'],
  title: ['title', 'headline', 'post_title', 'العنوان', 'عنوان'],
  body: [
    'body',
    'text',
    'content',
    'html',
    'article',
    'post_content',
    'content_html',
    'body_html',
    'النص',
    'المحتوى',
    'المقال',
  ],
  description: ['description', 'summary', 'excerpt', 'abstract', 'post_excerpt', 'الملخص'],
  published: [
    'published',
    'date',
    'published_at',
    'publish_date',
    'pubdate',
    'created_at',
    'post_date',
    'datepublished',
    'تاريخ النشر',
    'التاريخ',
  ],
  updated: [
    'updated',
    'updated_at',
    'modified',
    'modified_at',
    'post_modified',
    'datemodified',
    'تاريخ التحديث',
  ],
  author: ['author', 'authors', 'byline', 'writer', 'post_author', 'الكاتب'],
  section: ['section', 'category', 'categories', 'القسم', 'التصنيف'],
  tags: ['tags', 'keywords', 'الوسوم'],
  url: ['url', 'link', 'permalink', 'canonical', 'الرابط'],
  source: ['source', 'publisher', 'site', 'المصدر'],
  credit: ['credit'],
  image: ['image', 'image_url', 'thumbnail', 'featured_image', 'الصورة'],
  caption: ['caption', 'image_caption'],
  lang: ['lang', 'language', 'اللغة'],
  slug: ['slug', 'post_name'],
  status: ['status', 'post_status', 'الحالة'],
};

/** The usual names as they are compared. */
const foldedNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(usualNames).map(([field, names]) => [field, new Set(names.map(foldForMatch))]),
);

/** Columns whose folded names are remembered: lines of JSON may each have others. */
const mostColumns = 1000;

/** Finds a field's value in a row, by the mapping or by the usual names. */
export type FieldFinder = (row: Readonly<Record<string, unknown>>, field: TableField) => unknown;

/**
 * Makes a finder for rows of one table.
 *
 * @param mapping Which column is which field; fields that it leaves out go by their usual names.
 */
export function fieldFinder(mapping: ReadonlyMap<string, string> | undefined): FieldFinder {
  // Rows of a table mostly have the same columns, and folding takes longer than all else here.
  const folded = new Map<string, string>();
  const fold = (column: string): string => {
    const known = folded.get(column);
    if (known !== undefined) return known;
    const name = foldForMatch(column).trim();
    if (folded.size < mostColumns) folded.set(column, name);
    return name;
  };
  return (row, field) => {
    const named = mapping?.get(field);
    if (named !== undefined) return valueAt(row, named);
    const key = Object.keys(row).find((column) => foldedNames.get(field)?.has(fold(column)));
    return key === undefined ? undefined : row[key];
  };
}

/** A column, or a path into nested objects: `author.name`. */
function valueAt(row: Readonly<Record<string, unknown>>, column: string): unknown {
  if (column in row) return row[column];
  return column.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
  }, row);
}

/** Whether some columns are enough of a table of articles: one for the title and one for the text. */
export function areArticleColumns(columns: readonly string[]): boolean {
  const folded = columns.map((column) => foldForMatch(column).trim());
  const has = (field: TableField) => folded.some((name) => foldedNames.get(field)?.has(name));
  return has('title') && has('body');
}
