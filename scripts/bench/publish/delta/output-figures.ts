import { searchFolder } from '../../../../src/search/manifest.ts';
import type { OutputFigures } from '../publish-bench.ts';
import type { FolderDigests } from './folder-digests.ts';

/** Counts the files of a result, and those of search and of social cards among them. */
export function countOutput(digests: FolderDigests): OutputFigures {
  const figures = {
    files: 0,
    bytes: 0,
    searchFiles: 0,
    searchBytes: 0,
    cardFiles: 0,
    cardBytes: 0,
  };
  for (const [path, { bytes }] of digests) {
    figures.files += 1;
    figures.bytes += bytes;
    if (path.startsWith(`${searchFolder}/`)) {
      figures.searchFiles += 1;
      figures.searchBytes += bytes;
    }
    if (path.startsWith('cards/')) {
      figures.cardFiles += 1;
      figures.cardBytes += bytes;
    }
  }
  return figures;
}
