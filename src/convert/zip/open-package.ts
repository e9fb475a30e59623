import { PackageRefusal } from './package-refusal.ts';
import { readDirectory } from './read-directory.ts';
import { unpackEntry } from './unpack-entry.ts';

/** The files inside an archive, unpacked when asked for. */
export interface ZipPackage {
  /** Names of all parts, as they are written. */
  names: readonly string[];
  /** Whether there is such a part. */
  has(name: string): boolean;
  /**
   * @param name Such as `word/document.xml`.
   * @returns Its bytes; nothing where it is missing.
   * @throws PackageRefusal where it is damaged, or larger than a document needs.
   */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** 16 MB of a document's XML are some 400 pages; an article has a few. */
const largestXml = 16 * 1024 * 1024;
const largestPicture = 64 * 1024 * 1024;
/** Parts are read one by one, so this only tells bombs from documents. */
const maxUnpackedBytes = 1024 * 1024 * 1024;
const mostParts = 10_000;

/**
 * Opens a ZIP file, such as a Word document (ECMA-376 part 2), and looks at what its parts claim to
 * hold before anything is unpacked.
 *
 * @throws PackageRefusal
 */
export function openPackage(bytes: Uint8Array): ZipPackage {
  const entries = readDirectory(bytes, mostParts);
  const whole = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (whole > maxUnpackedBytes) throw new PackageRefusal('too-large', '*', whole, maxUnpackedBytes);
  const byName = new Map(entries.map((entry) => [normalizeName(entry.name), entry]));
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(normalizeName(name)),
    read: async (name) => {
      const entry = byName.get(normalizeName(name));
      if (!entry) return undefined;
      if (entry.isEncrypted) throw new PackageRefusal('encrypted', name);
      const limit = /\.(?:xml|rels)$/.test(name) ? largestXml : largestPicture;
      const size = entry.unpackedBytes;
      if (size > limit) throw new PackageRefusal('too-large', name, size, limit);
      return unpackEntry(bytes, entry);
    },
  };
}

/** Names of parts are the same in capitals and small letters (ECMA-376 part 2, 6.2.2.3). */
function normalizeName(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}
