import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** The files inside a Word document, read when asked for. */
export interface DocxPackage {
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

/** Why a package is not read. */
export class PackageRefusal extends Error {
  readonly kind: 'damaged' | 'encrypted' | 'too-large';
  /** The part, its bytes when unpacked, and how many are read. */
  readonly details: { part: string; bytes: number; limit: number };
  constructor(kind: PackageRefusal['kind'], part: string, bytes = 0, limit = 0) {
    super(`${kind}: ${part}`);
    this.kind = kind;
    this.details = { part, bytes, limit };
  }
}

/** 16 MB of a document's XML are some 400 pages; an article has a few. */
const largestXml = 16 * 1024 * 1024;
const largestPicture = 64 * 1024 * 1024;
/** Parts are read one by one, so this only tells bombs from documents. */
const maxUnpackedBytes = 1024 * 1024 * 1024;
const mostParts = 10_000;

/**
 * Opens a Word document (a ZIP file, ECMA-376 part 2) and looks at what its parts claim to hold
 * before anything is unpacked. A part that unpacks to other than it claims is refused by yauzl,
 * so a bomb costs neither time nor memory.
 *
 * @throws PackageRefusal
 */
export async function openPackage(bytes: Uint8Array): Promise<DocxPackage> {
  const zip = await openZip(bytes);
  const entries = await entriesOf(zip);
  const whole = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (whole > maxUnpackedBytes) throw new PackageRefusal('too-large', '*', whole, maxUnpackedBytes);
  const byName = new Map(entries.map((entry) => [normalizeName(entry.fileName), entry]));
  return {
    names: entries.map(({ fileName }) => fileName),
    has: (name) => byName.has(normalizeName(name)),
    read: async (name) => {
      const entry = byName.get(normalizeName(name));
      if (!entry) return undefined;
      if (entry.isEncrypted()) throw new PackageRefusal('encrypted', name);
      const limit = /\.(?:xml|rels)$/.test(name) ? largestXml : largestPicture;
      const size = entry.uncompressedSize;
      if (size > limit) throw new PackageRefusal('too-large', name, size, limit);
      return inflateEntry(zip, entry);
    },
  };
}

/** Names of parts are the same in capitals and small letters (ECMA-376 part 2, 6.2.2.3). */
function normalizeName(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (zip) resolve(zip);
      else reject(new PackageRefusal('damaged', error?.message ?? ''));
    });
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    if (zip.entryCount > mostParts) {
      reject(new PackageRefusal('too-large', '*', zip.entryCount, mostParts));
      return;
    }
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(new PackageRefusal('damaged', error.message)));
    zip.readEntry();
  });
}

function inflateEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const damaged = (error: Error) =>
    new PackageRefusal('damaged', `${entry.fileName}: ${error.message}`);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) {
        reject(damaged(error ?? new Error('no data')));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', (reason: Error) => reject(damaged(reason)));
    });
  });
}
