import { downloadZip } from 'client-zip';
import { articleId, articleSlug } from '../../loader/article-path.ts';
import { type Draft, listNewPictures } from '../draft/draft.ts';
import type { DraftFile } from '../draft/format-draft.ts';

/**
 * Packs a draft into one zip file: the article and its pictures, at their paths below the content
 * folder, as `import` reads them.
 *
 * @param file The draft as the site builds it.
 * @returns The file, named by the article's slug.
 */
export async function packDraft(draft: Draft, { path, source }: DraftFile): Promise<File> {
  const lastModified = new Date(draft.changed);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const entries = [
    { name: path, input: source, lastModified },
    // Those of a published article are there, and larger than what this page has of them.
    ...listNewPictures(draft).map(({ name, blob }) => ({
      name: folder + name,
      input: blob,
      lastModified,
    })),
  ];
  const slug = articleSlug(articleId(path));
  const blob = await downloadZip(entries).blob();
  return new File([blob], `${slug}.zip`, { type: 'application/zip' });
}
