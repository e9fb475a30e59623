import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { slugify } from '../../src/arabic/slug.ts';
import { writeBody } from '../../src/convert/write-body.ts';
import { articleText } from '../import/write/article-text.ts';
import { articleRecords } from './article-records.ts';
import { parseMoment } from './moment-of.ts';
import { paragraphsTree } from './paragraphs-tree.ts';

/** Where articles without a date begin; each next one is an hour older. */
const newest = Date.UTC(2025, 0, 1);
const hour = 3_600_000;

/**
 * Makes a content folder of a JSON Lines file, for benches.
 *
 * @param file Lines of {id, title, text, date?, category?}, perhaps gzipped.
 * @param folder Where `articles/` and the vocabularies go; a category is section and tag.
 * @param limit The most articles to make.
 * @returns The number made.
 */
export async function contentFromJsonLines(
  file: string,
  folder: string,
  limit = Number.POSITIVE_INFINITY,
): Promise<number> {
  const categories = new Map<string, string>();
  let count = 0;
  for await (const record of articleRecords(file, limit)) {
    const published = parseMoment(record.date) ?? new Date(newest - count * hour);
    const category = record.category ? slugify(record.category) : undefined;
    if (record.category && category) categories.set(category, record.category);
    const fields = {
      title: record.title,
      published,
      section: category,
      tags: category ? [category] : [],
    };
    const month = published.toISOString().slice(0, 7).replace('-', '/');
    const article = join(folder, 'articles', month, `${slugify(record.id)}-${count}.mdx`);
    await mkdir(dirname(article), { recursive: true });
    await writeFile(
      article,
      articleText(fields, writeBody(paragraphsTree(record.text.split(/\n+/)))),
    );
    count += 1;
  }
  const terms = Object.fromEntries([...categories].map(([id, label]) => [id, { label }]));
  for (const name of ['sections', 'tags']) {
    await writeFile(join(folder, `${name}.yaml`), stringify(terms));
  }
  return count;
}
