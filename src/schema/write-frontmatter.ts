import { Document } from 'yaml';
import { isoMoment } from './iso-moment.ts';

/** The fields that a command writes; empty ones are left out. See `src/schema/article.ts`. */
export interface FrontmatterFields {
  title: string;
  description?: string | undefined;
  published: Date;
  updated?: Date | undefined;
  /** Offsets from UTC in which the two are written. */
  offsets?: { published?: string | undefined; updated?: string | undefined } | undefined;
  section?: string | undefined;
  tags?: readonly string[] | undefined;
  authors?: readonly string[] | undefined;
  credit?: string | undefined;
  agencies?: readonly string[] | undefined;
  source?: { name: string; url?: string | undefined } | undefined;
  series?: { id: string; part: number } | undefined;
  image?:
    | { src: string; alt: string; caption?: string | undefined; credit?: string | undefined }
    | undefined;
  lang?: string | undefined;
  aliases?: readonly string[] | undefined;
  draft?: boolean | undefined;
}

/** Which source an article was made from; `digest` is that of the text without this mark. */
export interface ImportMark {
  source: string;
  sourceDigest: string;
  digest: string;
  guid?: string | undefined;
}

/**
 * Writes frontmatter as YAML 1.2, quoted wherever a value could be read as something else, lists
 * in one line, without the `---` fences.
 */
export function writeFrontmatter(fields: FrontmatterFields): string {
  return yamlOf(listValues(fields));
}

/** Writes the lines of one field, empty where it has no value. */
export function writeField(
  fields: FrontmatterFields,
  name: Exclude<keyof FrontmatterFields, 'offsets'>,
): string {
  const value = listValues(fields)[name];
  return isEmpty(value) ? '' : yamlOf({ [name]: value });
}

/** Values in the order in which they are written. */
function listValues(fields: FrontmatterFields) {
  const { title, description, published, updated, offsets, section, credit, lang, draft } = fields;
  return {
    title,
    description,
    published: isoMoment(published, offsets?.published),
    updated: updated && isoMoment(updated, offsets?.updated),
    section,
    tags: fields.tags,
    authors: fields.authors,
    credit,
    agencies: fields.agencies,
    source: dropUndefined(fields.source),
    series: fields.series,
    image: dropUndefined(fields.image),
    lang,
    aliases: fields.aliases,
    draft: draft || undefined,
  };
}

/** Writes the importer's mark, the last block of the frontmatter. */
export function writeImportMark(mark: ImportMark): string {
  return yamlOf({ importedFrom: dropUndefined(mark) });
}

function dropUndefined(value: object | undefined): object | undefined {
  return (
    value && Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function yamlOf(values: Record<string, unknown>): string {
  const document = new Document({});
  for (const [key, value] of Object.entries(values)) {
    if (isEmpty(value)) continue;
    document.set(key, document.createNode(value, { flow: Array.isArray(value) }));
  }
  // Folded lines are hard to read and edit.
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
