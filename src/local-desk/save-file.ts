import { lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../loader/file-digest.ts';
import { writeUnlessChanged } from '../loader/write-unless-changed.ts';
import type { Saved, SaveFault, SaveRequest } from '../write/local/local-api.ts';
import { isPictureOf } from './check-picture.ts';
import { checkSettingsFile } from './check-settings-file.ts';
import {
  isArticlePath,
  isPictureName,
  PathRefused,
  resolveContentPath,
  settingsFiles,
} from './content-path.ts';
import { moveFiles } from './move-files.ts';
import { nameTerms } from './name-terms.ts';
import { findContentFile, readContentFile } from './read-file.ts';

/**
 * Saves a file of the content folder with its new pictures; under another path than where it was read
 * it moves there, pictures and all. New tags and authors of an article join their vocabularies. A file that was changed meanwhile stays as it is.
 *
 * @param folder Absolute path of the content folder.
 * @throws PathRefused for a path that the desk does not write.
 */
export async function saveFile(folder: string, request: SaveRequest): Promise<Saved | SaveFault> {
  const { path, base } = request;
  const isMoved = path !== base.path;
  const isNew = base.digest === null;
  // A name that is there already may be any; one that comes into being may not.
  const mayBeMade = isArticlePath(path) || settingsFiles.includes(path);
  if ((isMoved || isNew) && !mayBeMade) throw new PathRefused(path);
  const target =
    isMoved || isNew ? await resolveContentPath(folder, path) : await findContentFile(folder, path);
  const invalid = await checkSettingsFile(path, request.source);
  if (invalid) return invalid;
  if (!isNew) {
    const file = await readContentFile(folder, base.path);
    if (file.digest !== base.digest) return { fault: 'changed', file };
  }
  if (isMoved || isNew) {
    const taken = await findTaken(folder, path, isNew ? undefined : base.path);
    if (taken !== undefined) return { fault: 'exists', path: taken };
  }
  const pictures = await readPictures(request);
  if ('fault' in pictures) return pictures;
  const named = path.endsWith('.mdx')
    ? await nameTerms(folder, request.source)
    : { source: request.source, terms: [] };
  if ('fault' in named) return named;
  const { source, terms } = named;

  await mkdir(dirname(target), { recursive: true });
  for (const [name, bytes] of pictures.files) {
    const isFree = await writeUnlessChanged(join(dirname(target), name), bytes, null);
    if (!isFree) return { fault: 'exists', path: join(dirname(path), name) };
  }
  const move = isMoved && !isNew ? await moveFiles(folder, request) : undefined;
  if (move && 'fault' in move) return move;
  if (!(await writeUnlessChanged(target, source, isMoved ? null : base.digest))) {
    return isMoved || isNew
      ? { fault: 'exists', path }
      : { fault: 'changed', file: await readContentFile(folder, path) };
  }
  await move?.removeOld();
  return { path, source, digest: digestOf(source), terms };
}

/** The new pictures by name; or the first that is none. */
async function readPictures({
  pictures,
}: SaveRequest): Promise<{ files: Map<string, Buffer> } | SaveFault> {
  const files = new Map<string, Buffer>();
  for (const { name, data } of pictures) {
    const bytes = Buffer.from(data, 'base64');
    if (!isPictureName(name) || !(await isPictureOf(name, bytes)))
      return { fault: 'picture', name };
    files.set(name, bytes);
  }
  return { files };
}

/** A file that stands in the way: the same path, or the other form of the same address. */
async function findTaken(
  folder: string,
  path: string,
  own: string | undefined,
): Promise<string | undefined> {
  const other = path.endsWith('/index.mdx')
    ? path.replace(/\/index\.mdx$/, '.mdx')
    : path.replace(/\.mdx$/, '/index.mdx');
  for (const candidate of new Set([path, other])) {
    if (candidate === own) continue;
    const state = await lstat(join(folder, candidate)).catch(() => undefined);
    if (state) return candidate;
  }
  return undefined;
}
