import { rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reason } from '../../../src/convert/reason.ts';
import { articleId } from '../../../src/loader/article-path.ts';
import { shownPath } from '../../../src/loader/folders.ts';
import { splitFrontmatter } from '../../../src/schema/frontmatter.ts';
import { updateFields } from '../../../src/schema/update-fields.ts';
import { writeField } from '../../../src/schema/write-frontmatter.ts';
import type { ImportRun } from '../import-run.ts';
import { type ArticleResult, refuseImport, unchanged } from '../outcomes.ts';
import type { OwnFile, RawArticle } from '../raw-article.ts';
import { type ResolvedNames, resolveNames } from '../resolve-names.ts';
import { placeArticle } from '../write/place-article.ts';
import { collectPictures } from './collect-pictures.ts';
import { findChangedArticle } from './find-changed-article.ts';

/**
 * Puts a proposal in the place of the article that it changes: word for word, but for the names of new
 * tags and authors, which become identifiers. What the proposal does not bring stays.
 *
 * @returns Nothing where it changes none, and is an article of its own.
 */
export async function replaceArticle(
  article: RawArticle & { published: Date },
  own: OwnFile,
  run: ImportRun,
): Promise<ArticleResult | undefined> {
  const changed = await findChangedArticle(article, own, run);
  if (!changed) return undefined;
  const id = articleId(own.path);
  const isMoved = id !== changed.id;
  // An article that has a folder keeps it: its pictures lie there.
  const staysInFolder = !isMoved && basename(changed.file) === 'index.mdx';
  const file = staysInFolder ? changed.file : join(run.out, own.path);
  const names = resolveNames(article, run.terms);
  run.terms.use('tags', names.tags);
  run.terms.use('authors', names.authors);
  run.terms.use('sections', names.section === undefined ? [] : [names.section]);
  const text = writeNames(article, own.text, names);
  const target = shownPath(file);
  const { files, earlier, notes } = await collectPictures(article, changed.file, file);
  if (text === changed.text && files.size === 0) return unchanged(target);
  const place = { file, aliases: [] };
  const failure = await placeArticle({ text, place, pictures: files }, changed, run);
  if (failure) return refuseImport(article, failure);
  if (!run.choices.dryRun && isMoved) await leaveFolder(changed.file, earlier);
  return {
    outcome: 'updated',
    target,
    reasons: [
      ...names.notes,
      ...notes,
      ...(isMoved ? [reason('address-moved', { from: `/${changed.id}/` })] : []),
    ],
    leftOut: [],
    proposedTags: [],
  };
}

/** Writes the identifiers of names into a text whose other lines stay as they are. */
function writeNames(
  { title, published, sectionName, tagNames, authorNames }: RawArticle & { published: Date },
  text: string,
  { section, tags, authors }: ResolvedNames,
): string {
  const fields = { title, published, section, tags, authors };
  const changes = {
    ...(section === sectionName ? {} : { section: writeField(fields, 'section') }),
    ...(isSame(tags, tagNames) ? {} : { tags: writeField(fields, 'tags') }),
    ...(isSame(authors, authorNames) ? {} : { authors: writeField(fields, 'authors') }),
  };
  const split = splitFrontmatter(text, '');
  if (split.problem || Object.keys(changes).length === 0) return text;
  const { yaml } = split.frontmatter;
  return text.replace(yaml, () => updateFields(yaml, changes));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** Removes the pictures that moved along, and the folder where nothing else is in it. */
async function leaveFolder(file: string, moved: ReadonlySet<string>): Promise<void> {
  if (basename(file) !== 'index.mdx') return;
  for (const name of moved) await rm(join(dirname(file), name), { force: true });
  await rmdir(dirname(file)).catch(() => {});
}
