import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder of its own for a test. */
export interface ContentFolder {
  folder: string;
  remove(): void;
}

/** Writes files (paths below the content folder → text or bytes) into a new content folder. */
export function contentFolderWith(files: Readonly<Record<string, string | Buffer>>): ContentFolder {
  const folder = mkdtempSync(join(tmpdir(), 'maqalat-check-'));
  mkdirSync(join(folder, 'articles'));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The text of an article of July 2024. */
export function article(body: string, fields = ''): string {
  return `---\ntitle: البحر ليلًا\npublished: 2024-07-08T20:02:00Z\n${fields}---\n\n${body}\n`;
}

/** Vocabularies with one entry each, so that a test does not lean on the site's own. */
export const vocabularies = {
  'tags.yaml': 'sea:\n  label: البحر\n',
  'sections.yaml': 'science:\n  label: علوم\n',
  'authors.yaml': 'huda:\n  label: هدى\n',
  'series.yaml': 'voyages:\n  label: رحلات\n',
};
