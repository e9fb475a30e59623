import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What a file holds. */
export interface FileDigest {
  /** SHA-256, base64. */
  digest: string;
  bytes: number;
}

/** Files by their path within a folder, with `/`. */
export type FolderDigests = ReadonlyMap<string, FileDigest>;

/** Digests of all files of a folder and of the folders in it. */
export async function folderDigests(folder: string): Promise<FolderDigests> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const digests = new Map<string, FileDigest>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    const name = relative(folder, file).split(sep).join('/');
    digests.set(name, { digest: hash.digest('base64'), bytes: (await stat(file)).size });
  }
  return digests;
}
