import { lstat, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../loader/file-digest.ts';
import { inspectPicture } from '../loader/inspect-picture.ts';
import { mostPictureBytes } from '../loader/picture-limits.ts';
import { listArticleNames } from '../loader/read-content.ts';
import { largestSource } from '../loader/read-source.ts';
import { decodeUtf8 } from '../loader/utf8.ts';
import type { LocalFile, LocalPicture } from '../write/local/local-api.ts';
import { isArticlePath, PathRefused, resolveContentPath, settingsFiles } from './content-path.ts';

/** Picture files that articles may show. */
const pictureEnding = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/**
 * Finds a file that the desk may open: a file of settings, or an article, even one that has been deleted.
 *
 * @returns Its absolute path.
 * @throws PathRefused for any other.
 */
export async function findContentFile(folder: string, path: string): Promise<string> {
  const isKnown =
    settingsFiles.includes(path) ||
    isArticlePath(path) ||
    (path.startsWith('articles/') &&
      (await listArticleNames(folder)).includes(path.slice('articles/'.length)));
  if (!isKnown) throw new PathRefused(path);
  return resolveContentPath(folder, path);
}

/**
 * Reads a file of the content folder with the pictures beside it.
 *
 * @throws PathRefused where it is none that the desk opens, or no text.
 */
export async function readContentFile(folder: string, path: string): Promise<LocalFile> {
  const file = await findContentFile(folder, path);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!bytes) return { path, source: '', digest: null, pictures: [] };
  const source = bytes.length > largestSource ? undefined : decodeUtf8(bytes);
  if (source === undefined) throw new PathRefused(path);
  const pictures = path.endsWith('.mdx') ? await listPictures(file, source) : [];
  return { path, source, digest: digestOf(bytes), pictures };
}

/** Reads a picture beside an article. @throws PathRefused where it is none. */
export async function readContentPicture(
  folder: string,
  path: string,
  name: string,
): Promise<Buffer> {
  const article = await findContentFile(folder, path);
  if (!(await listPictureNames(article)).includes(name)) throw new PathRefused(name);
  return readFile(join(dirname(article), name));
}

/** All pictures of an article's own folder; of a file beside others those that it names. */
async function listPictures(article: string, source: string): Promise<LocalPicture[]> {
  const isOwn = /[\\/]index\.mdx$/.test(article);
  const names = (await listPictureNames(article)).filter((name) => isOwn || source.includes(name));
  const pictures = await Promise.all(
    names.map(async (name) => {
      const inspection = await inspectPicture(await readFile(join(dirname(article), name)));
      if (inspection.fault !== undefined) return [];
      const { width, height } = inspection;
      return [{ name, width, height }];
    }),
  );
  return pictures.flat();
}

async function listPictureNames(article: string): Promise<string[]> {
  const folder = dirname(article);
  const names = (await readdir(folder)).filter((name) => pictureEnding.test(name)).sort();
  const states = await Promise.all(names.map((name) => lstat(join(folder, name))));
  return names.filter((_, at) => {
    const state = states[at];
    return state?.isFile() && state.size <= mostPictureBytes;
  });
}
