import type { Identity, PublishDelta } from '../publish-bench.ts';
import type { FolderDigests } from './folder-digests.ts';

/** Where the search bundles stand in the result. */
const searchFolder = 'pagefind/';

/** What a host must upload of a result, where it has an earlier one. */
export function publishDelta(before: FolderDigests, after: FolderDigests): PublishDelta {
  const delta = { files: 0, bytes: 0, searchFiles: 0, searchBytes: 0, removedFiles: 0 };
  for (const [path, { digest, bytes }] of after) {
    if (before.get(path)?.digest === digest) continue;
    delta.files += 1;
    delta.bytes += bytes;
    if (!path.startsWith(searchFolder)) continue;
    delta.searchFiles += 1;
    delta.searchBytes += bytes;
  }
  for (const path of before.keys()) if (!after.has(path)) delta.removedFiles += 1;
  return delta;
}

/** Compares two results of the same content, search bundles aside. */
export function compareResults(one: FolderDigests, other: FolderDigests): Identity {
  const paths = new Set([...one.keys(), ...other.keys()]);
  const compared = [...paths].filter((path) => !path.startsWith(searchFolder));
  const differing = compared.filter((path) => one.get(path)?.digest !== other.get(path)?.digest);
  return { compared: compared.length, differing: differing.sort() };
}
