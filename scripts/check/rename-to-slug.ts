import { existsSync } from 'node:fs';
import { lstat, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { slugify } from '../../src/arabic/slug.ts';
import { identifierPattern } from '../../src/schema/identifier.ts';

/**
 * Gives an article whose name cannot stand in an address a name that can: its file, or the folder
 * of its `index.mdx` with all that lies beside it.
 *
 * @param folder Absolute path of the content folder.
 * @param name The article's path below `articles/`.
 * @param concerns Says of an absolute path whether it may be touched.
 * @returns The old and the new absolute path; nothing where the name is right, where no name can be
 *   made of it, or where something already bears that name.
 */
export async function renameToSlug(
  folder: string,
  name: string,
  concerns: (file: string) => boolean,
): Promise<{ file: string; to: string } | undefined> {
  const article = join(folder, 'articles', name);
  const isFolder = basename(name) === 'index.mdx' && dirname(name) !== '.';
  const file = isFolder ? dirname(article) : article;
  const slug = basename(file, isFolder ? '' : '.mdx');
  const suggestion = slugify(slug);
  if (identifierPattern.test(slug) || suggestion === '' || !concerns(article)) return undefined;
  const to = join(dirname(file), isFolder ? suggestion : `${suggestion}.mdx`);
  // The folder form would have the same address.
  const twin = isFolder ? `${to}.mdx` : join(dirname(file), suggestion);
  if (existsSync(to) || existsSync(twin) || (await lstat(file)).isSymbolicLink()) return undefined;
  await rename(file, to);
  return { file, to };
}
