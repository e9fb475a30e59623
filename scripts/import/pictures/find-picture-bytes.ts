import { readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { reason } from '../../../src/convert/reason.ts';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { fetchPicture } from './fetch-picture.ts';
import type { SourcePictures } from './source-pictures.ts';

/** A picture's bytes, or the address where they are, or why there are none. */
export type FoundPicture =
  | { kind: 'bytes'; bytes: Uint8Array; name: string }
  | { kind: 'remote'; url: string; problem: ImportReason }
  | { kind: 'none'; problem: ImportReason };

/**
 * Finds a picture of a source: embedded, in its folders (symbolic links are followed only
 * within them), or on the web, where it is downloaded only with `--fetch-images`.
 *
 * @param src As written in the source.
 */
export async function findPictureBytes(
  src: string,
  pictures: SourcePictures,
  isFetching: boolean,
): Promise<FoundPicture> {
  const embedded = pictures.embedded?.get(src);
  if (embedded) return { kind: 'bytes', bytes: embedded, name: src };
  const inline = /^data:image\/[\w.+-]+;base64,(.+)$/is.exec(src)?.[1];
  if (inline) return { kind: 'bytes', bytes: Buffer.from(inline, 'base64'), name: 'picture' };
  if (/^(?:data|blob|file|javascript):/i.test(src)) return missingPicture(src.slice(0, 80));
  const isWeb = /^https?:\/\//i.test(src);
  const local = isWeb ? undefined : await inFolders(src, pictures.folders);
  if (local) return local;
  const { baseUrl } = pictures;
  const url = isWeb ? src : baseUrl && URL.canParse(src, baseUrl) && new URL(src, baseUrl).href;
  if (!url || !URL.canParse(url)) return missingPicture(src);
  if (!isFetching) return { kind: 'remote', url, problem: reason('picture-remote', { url }) };
  const fetched = await fetchPicture(url);
  if (fetched.bytes) return { kind: 'bytes', bytes: fetched.bytes, name: new URL(url).pathname };
  const problem = reason('picture-not-fetched', { url, reason: fetched.failure });
  return { kind: 'remote', url, problem };
}

async function inFolders(
  src: string,
  folders: readonly string[],
): Promise<FoundPicture | undefined> {
  const [path = ''] = src.split(/[?#]/);
  const decoded = decodePath(path).replace(/^\/+/, '');
  let isOutside = false;
  for (const folder of folders) {
    const file = join(folder, decoded);
    const real = await realpath(file).catch(() => undefined);
    if (real === undefined) continue;
    if (!isInside(await realpath(folder), real)) {
      isOutside = true;
      continue;
    }
    try {
      return { kind: 'bytes', bytes: await readFile(real), name: decoded };
    } catch {
      // A folder of that name, or no permission: another folder may have it.
    }
  }
  return isOutside ? { kind: 'none', problem: reason('picture-outside', { src }) } : undefined;
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function missingPicture(src: string): FoundPicture {
  return { kind: 'none', problem: reason('picture-missing', { src }) };
}
