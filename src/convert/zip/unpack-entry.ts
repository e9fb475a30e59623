import { PackageRefusal } from './package-refusal.ts';
import type { ZipEntry } from './read-directory.ts';

const headerSignature = 0x04034b50;
const headerLength = 30;
const methods = { stored: 0, deflated: 8 };

/**
 * Unpacks an entry. One that unpacks to other than it claims is given up as soon as that shows, so
 * that a bomb costs neither time nor memory.
 *
 * @param bytes The whole archive.
 * @throws PackageRefusal where it is damaged, or packed in another way than by deflation.
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = findData(bytes, entry);
  if (entry.method === methods.stored) return packed;
  if (entry.method !== methods.deflated) throw damaged(entry, `method ${entry.method}`);
  try {
    return await inflate(packed, entry);
  } catch (error) {
    throw error instanceof PackageRefusal ? error : damaged(entry, String(error));
  }
}

function findData(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const { offset, packedBytes } = entry;
  // Copied where the memory is shared, which streams do not take.
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + headerLength > bytes.length || whole.getUint32(offset, true) !== headerSignature) {
    throw damaged(entry, 'no header');
  }
  const [nameLength, extraLength] = [26, 28].map((at) => whole.getUint16(offset + at, true));
  const start = offset + headerLength + (nameLength ?? 0) + (extraLength ?? 0);
  if (start + packedBytes > bytes.length) throw damaged(entry, 'cut off');
  return bytes.slice(start, start + packedBytes);
}

async function inflate(packed: Uint8Array<ArrayBuffer>, entry: ZipEntry): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > entry.unpackedBytes) {
      await reader.cancel();
      throw damaged(entry, `more than ${entry.unpackedBytes} bytes`);
    }
    chunks.push(next.value);
  }
  if (length < entry.unpackedBytes) throw damaged(entry, `${length} bytes`);
  const unpacked = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    unpacked.set(chunk, at);
    at += chunk.length;
  }
  return unpacked;
}

function damaged({ name }: ZipEntry, why: string): PackageRefusal {
  return new PackageRefusal('damaged', `${name}: ${why}`);
}
