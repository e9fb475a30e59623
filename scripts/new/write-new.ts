import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { monthFolder } from '../../src/loader/article-path.ts';
import { articleText } from '../import/write/article-text.ts';
import { freeTarget } from '../import/write/target.ts';
import { writeArticle } from '../import/write/write-article.ts';
import type { NewArticle } from './read-answer.ts';

/** The article's file, or the one that has its address already. */
export type Written = { file: string } | { takenBy: string };

/**
 * Writes a new article whole.
 *
 * @param out Absolute path of the articles' folder.
 * @param timeZone IANA zone in which the month of its folder is cut.
 * @param comment Stands in the body, in place of text; the site drops it.
 * @throws What the file system says.
 */
export async function writeNew(
  article: NewArticle,
  settings: { out: string; timeZone: string; draft: boolean; now: Date; comment: string },
): Promise<Written> {
  const { out, timeZone, draft, now, comment } = settings;
  const { slug, published = now, ...fields } = article;
  const month = monthFolder(published, timeZone);
  const stem = join(out, month, slug ?? '');
  const taken = slug && [`${stem}.mdx`, stem].find((path) => existsSync(path));
  if (taken) return { takenBy: taken };
  const file = slug
    ? `${stem}.mdx`
    : freeTarget(out, month, article.title, false, () => false).file;
  await writeArticle(
    out,
    file,
    articleText({ ...fields, published, draft }, `{/* ${comment} */}\n`),
  );
  return { file };
}
