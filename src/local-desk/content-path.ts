import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { frontPageFile } from '../loader/read-front-page.ts';
import { termsFile } from '../loader/read-terms.ts';
import { isShortPath } from '../schema/path-length.ts';
import { vocabularyNames } from '../schema/vocabulary.ts';

/** A path that the desk may not touch. */
export class PathRefused extends Error {
  constructor(path: string) {
    super(`the local desk does not open ${JSON.stringify(path.slice(0, 200))}`);
    this.name = 'PathRefused';
  }
}

/** Files of the content folder beside its articles. */
export const settingsFiles: readonly string[] = [
  frontPageFile,
  ...vocabularyNames.map((name) => `${name}.yaml`),
  termsFile,
];

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const newArticle = new RegExp(`^articles/(?:${word}/)*${word}\\.mdx$`);
const newPicture = new RegExp(`^${word}\\.(?:png|jpg|webp)$`);

/** Whether a path may become a new article: the names that addresses have, and no others. */
export function isArticlePath(path: string): boolean {
  return path.length <= 800 && newArticle.test(path) && isShortPath(path);
}

/** Whether a name may become a new picture beside an article. */
export function isPictureName(name: string): boolean {
  return name.length <= 200 && newPicture.test(name);
}

/**
 * Resolves a path below the content folder, none of whose parts is a symbolic link.
 *
 * @param folder Absolute path of the content folder.
 * @param path Already known as a file of the content, or as one that may be made.
 * @throws PathRefused where a part of it is a link, or leads nowhere below.
 */
export async function resolveContentPath(folder: string, path: string): Promise<string> {
  const parts = path.split('/');
  const isOdd = (part: string) => part === '' || part.startsWith('.') || /[\\:\0]/.test(part);
  if (parts.some(isOdd)) throw new PathRefused(path);
  let current = folder;
  for (const part of parts) {
    current = join(current, part);
    const state = await lstat(current).catch(() => undefined);
    if (state?.isSymbolicLink()) throw new PathRefused(path);
  }
  return current;
}
