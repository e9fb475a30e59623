import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { findNearest } from '../../../../src/schema/find-nearest.ts';

/** The fields that a column may fill. */
export const tableFields = [
  'id',
  'title',
  'body',
  'description',
  'published',
  'updated',
  'author',
  'section',
  'tags',
  'url',
  'source',
  'credit',
  'image',
  'caption',
  'lang',
  'slug',
  'status',
] as const;
export type TableField = (typeof tableFields)[number];

/**
 * Reads a mapping file: YAML with a field of ours on the left and a column of theirs on the right.
 *
 * @example
 * title: headline
 * body: text_html
 * published: created_at
 */
export function readMapping(
  path: string,
):
  | { columns: ReadonlyMap<TableField, string>; failure?: undefined }
  | { columns?: undefined; failure: string } {
  let data: unknown;
  try {
    data = parse(readFileSync(path, 'utf8'), { logLevel: 'error' });
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
  const mapping = z.record(z.string(), z.string()).safeParse(data);
  if (!mapping.success) return { failure: `${path}: field: column` };
  const columns = new Map<TableField, string>();
  for (const [name, column] of Object.entries(mapping.data)) {
    const field = tableFields.find((known) => known === name);
    if (field) columns.set(field, column);
    else {
      const near = findNearest(name, tableFields);
      return {
        failure: `${path}: ${name}${near === undefined ? '' : ` (${near}?)`} · ${tableFields.join(', ')}`,
      };
    }
  }
  return { columns };
}
