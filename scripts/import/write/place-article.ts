import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reason } from '../../../src/convert/reason.ts';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { shownPath } from '../../../src/loader/folders.ts';
import type { EarlierState } from '../earlier-state.ts';
import type { ImportRun } from '../import-run.ts';
import type { ArticlePlace } from '../place.ts';
import { OutsideFolder, writeArticle } from './write-article.ts';

/** One article, ready to be written. */
export interface ReadyArticle {
  text: string;
  place: ArticlePlace;
  /** Contents of the files beside it, by name. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Writes an article: first the vocabularies that it needs, then its pictures, then the article
 * itself, so that a killed run leaves no incomplete article.
 *
 * @returns Why it could not be written (nothing of it remains), else `undefined`.
 */
export async function placeArticle(
  { text, place: { file }, pictures }: ReadyArticle,
  earlier: Pick<EarlierState, 'file' | 'text'> | undefined,
  run: ImportRun,
): Promise<ImportReason | undefined> {
  const leaves = earlier && earlier.file !== file ? earlier.file : undefined;
  const written: string[] = [];
  try {
    await run.terms.save();
    if (run.choices.dryRun) run.unwritten.set(file, text);
    else {
      for (const [name, bytes] of pictures) {
        const picture = join(dirname(file), name);
        if (!earlier) written.push(picture);
        await writeArticle(run.out, picture, bytes);
      }
      await writeArticle(run.out, file, text);
      if (leaves !== undefined) await rm(leaves);
    }
  } catch (error) {
    for (const picture of written) await rm(picture, { force: true }).catch(() => {});
    if (written.length > 0) await rmdir(dirname(file)).catch(() => {});
    if (error instanceof OutsideFolder) return reason('outside-out', { path: shownPath(file) });
    const message = error instanceof Error ? error.message : String(error);
    return reason('not-writable', { reason: message });
  }
  if (earlier) run.earlier.remove(earlier.file, earlier.text);
  run.earlier.add(file, text);
  return undefined;
}
