import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a file holds. */
export interface FileDigest {
  /** SHA-256, base64. */
  digest: string;
  bytes: number;
}

/** Files by their path within a folder, with `/`. */
export type FolderDigests = ReadonlyMap<string, FileDigest>;

/** Digests of all files of a folder and of the folders in it. */
export function folderDigests(folder: string): FolderDigests {
  const digests = new Map<string, FileDigest>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const data = readFileSync(file);
    const name = relative(folder, file).split(sep).join('/');
    digests.set(name, { digest: hash('sha256', data, 'base64'), bytes: data.length });
  }
  return digests;
}
