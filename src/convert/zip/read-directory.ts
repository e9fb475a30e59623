import { decodeName } from './decode-name.ts';
import { findExtraField, readLong, type Zip64Sizes, zip64Sizes } from './extra-fields.ts';
import { PackageRefusal } from './package-refusal.ts';

/** A file of an archive, as the archive's directory describes it. */
export interface ZipEntry {
  /** With slashes; never a path that leads out. */
  name: string;
  isEncrypted: boolean;
  /** 0: stored, 8: deflated; others are not read. */
  method: number;
  packedBytes: number;
  unpackedBytes: number;
  /** Where its own header begins. */
  offset: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const zip64LocatorSignature = 0x07064b50;
const zip64LocatorLength = 20;
const zip64EndSignature = 0x06064b50;
const entrySignature = 0x02014b50;
const entryLength = 46;

/**
 * Reads the directory of a ZIP file (APPNOTE.TXT 6.3.10, 4.3.12 to 4.3.16; with the sizes of ZIP64).
 *
 * @param most How many entries an archive may have.
 * @throws PackageRefusal where it is damaged, or has more.
 */
export function readDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    if (count > most) throw new PackageRefusal('too-large', '*', count, most);
    const entries: ZipEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index += 1) {
      const { entry, length } = readEntry(bytes, view, at);
      entries.push(entry);
      at += length;
    }
    return entries;
  } catch (error) {
    // A place outside of the file.
    if (error instanceof RangeError) throw new PackageRefusal('damaged', error.message);
    throw error;
  }
}

/** The directory's place; the record that tells it ends with the file. @throws RangeError */
function findDirectory(view: DataView): { count: number; offset: number } {
  const size = view.byteLength;
  const first = Math.max(0, size - endLength - longestComment);
  for (let at = size - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    // A comment may have the signature in it.
    if (view.getUint16(at + 20, true) !== size - at - endLength) continue;
    const locator = at - zip64LocatorLength;
    if (locator >= 0 && view.getUint32(locator, true) === zip64LocatorSignature) {
      const end = readLong(view, locator + 8);
      if (view.getUint32(end, true) !== zip64EndSignature) break;
      return { count: readLong(view, end + 32), offset: readLong(view, end + 48) };
    }
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw new PackageRefusal('damaged', 'no directory of a ZIP file');
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; length: number } {
  if (view.getUint32(at, true) !== entrySignature) {
    throw new PackageRefusal('damaged', 'an entry without its signature');
  }
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
    view.getUint16(at + field, true),
  ) as [number, number, number];
  const nameStart = at + entryLength;
  const extraStart = nameStart + nameLength;
  const length = entryLength + nameLength + extraLength + commentLength;
  if (at + length > bytes.length)
    throw new PackageRefusal('damaged', 'a directory that is cut off');
  const rawName = bytes.subarray(nameStart, extraStart);
  const extra = new DataView(view.buffer, view.byteOffset + extraStart, extraLength);
  const name = decodeName(rawName, (flags & 0x800) !== 0, findExtraField(extra, 0x7075));
  const short: Zip64Sizes = {
    unpackedBytes: view.getUint32(at + 24, true),
    packedBytes: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const sizes = zip64Sizes(short, findExtraField(extra, 1));
  const isEncrypted = (flags & 1) !== 0;
  if (method === 0 && !isEncrypted && sizes.packedBytes !== sizes.unpackedBytes) {
    throw new PackageRefusal('damaged', name);
  }
  return { entry: { name, isEncrypted, method, ...sizes }, length };
}
