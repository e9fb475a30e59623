import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { bodyText } from '../../import/proof/article-text.ts';
import type { ReportEntry } from '../../import/report-entry.ts';

const headSchema = z.looseObject({
  title: z.string(),
  description: z.string().optional(),
  published: z.string(),
  image: z
    .looseObject({ caption: z.string().optional(), credit: z.string().optional() })
    .optional(),
  importedFrom: z.looseObject({ source: z.string(), guid: z.string().optional() }),
});

/** An article as an import wrote it. */
export interface ImportedArticle {
  /** The source's name with the item in it, as in the report. */
  source: string;
  guid: string | undefined;
  title: string;
  /** As written, with its offset. */
  published: string;
  /** All that a reader sees below the headline: description, lead picture's caption, text. */
  text: string;
  entry: ReportEntry;
}

/** Reads what an import wrote, as the site reads it. */
export async function importedArticle(entry: ReportEntry): Promise<ImportedArticle> {
  const source = await readFile(entry.target ?? '', 'utf8');
  const { frontmatter, tree } = parseArticle(source, entry.target ?? '');
  const head = headSchema.parse(parse(frontmatter?.yaml ?? ''));
  const { title, published, image, importedFrom } = head;
  const text = [image?.caption, image?.credit, bodyText(tree)].filter(Boolean).join('\n');
  return { source: entry.source, guid: importedFrom.guid, title, published, text, entry };
}
