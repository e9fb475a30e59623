import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { sizeUnit } from '../pack-layout.ts';

const compress = promisify(gzip);

/** Bytes of a gzip header without optional fields (RFC 1952, section 2.3). */
const headerLength = 10;
const flagsAt = 3;
const hasExtraField = 4;

/** Compresses a member of a pack, in a thread of zlib. */
export async function compressMember(data: Uint8Array | string): Promise<Buffer> {
  return padMember(await compress(data));
}

/** The same at once: sooner for the many small ones. */
export function compressSmallMember(data: Uint8Array | string): Buffer {
  return padMember(gzipSync(data));
}

/** Pads a gzip member to a multiple of `sizeUnit` with an extra field, which decoders skip. */
function padMember(member: Buffer): Buffer {
  const overhang = member.length % sizeUnit;
  if (overhang === 0) return member;
  const added = sizeUnit - overhang;
  // The field's own length takes two bytes.
  const extra = Buffer.alloc(added < 2 ? added + sizeUnit : added);
  extra.writeUInt16LE(extra.length - 2);
  const header = Buffer.from(member.subarray(0, headerLength));
  header[flagsAt] = (header[flagsAt] ?? 0) | hasExtraField;
  return Buffer.concat([header, extra, member.subarray(headerLength)]);
}
