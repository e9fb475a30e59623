import type { BundleMeta } from '../bundle-meta.ts';
import { coreFile, type MemberKind, memberKinds, packFile } from '../index-files.ts';
import { type BundleEntry, bundleFolder } from '../manifest.ts';
import { fullPackBytes, type MemberPlace, placeInPacks, placeInRow } from '../pack-layout.ts';
import { decompress, type PartLoader } from './load-file.ts';
import { parseBundleMeta } from './parse-bundle-meta.ts';

/** The files of a bundle. */
export interface BundleFiles {
  meta: BundleMeta;
  /**
   * Loads a member, decompressed.
   *
   * @param number Counted from 0 for each kind.
   * @throws On network errors, and when there is no such member.
   */
  load(kind: MemberKind, number: number): Promise<Uint8Array>;
}

/**
 * Loads what every search needs of a bundle: its metadata, and the words of a small one.
 *
 * @param folder Address of the index's folder.
 * @throws On network errors.
 */
export function loadHead(
  folder: string,
  { name, head }: Pick<BundleEntry, 'name' | 'head'>,
  loader: PartLoader,
): Promise<Uint8Array<ArrayBuffer>> {
  const address = folder + bundleFolder(name) + coreFile;
  return head === undefined ? loader.loadFile(address) : loader.load(address, 0, head);
}

/**
 * Opens the files of a bundle.
 *
 * @param folder Address of the index's folder.
 * @throws On network errors.
 */
export async function openBundleFiles(
  folder: string,
  entry: BundleEntry,
  loader: PartLoader,
): Promise<BundleFiles> {
  const head = await loadHead(folder, entry, loader);
  const meta = parseBundleMeta(await decompress(head.subarray(0, entry.meta)));
  const places = placeMembers(meta, entry.meta);
  const own = folder + bundleFolder(entry.name);
  return {
    meta,
    async load(kind, number) {
      const place = places[kind][number];
      if (!place) throw new Error(`no ${kind} ${number} in ${own}`);
      const { pack, start, size } = place;
      if (meta.isSmall && start + size <= head.length) {
        return decompress(head.subarray(start, start + size));
      }
      const file = meta.isSmall ? coreFile : packFile(kind, pack);
      return decompress(await loader.load(own + file, start, size));
    },
  };
}

/** @param first Offset of the members of a small bundle. */
function placeMembers(
  { isSmall, sizes, lengths }: BundleMeta,
  first: number,
): Record<MemberKind, MemberPlace[]> {
  const places: Record<MemberKind, MemberPlace[]> = {
    index: [],
    words: [],
    facets: [],
    dates: [],
    text: [],
  };
  let next = first;
  for (const kind of memberKinds) {
    places[kind] = isSmall
      ? placeInRow(next, sizes[kind])
      : placeInPacks(sizes[kind], fullPackBytes(kind, lengths.length));
    next += sizes[kind].reduce((sum, size) => sum + size, 0);
  }
  return places;
}
