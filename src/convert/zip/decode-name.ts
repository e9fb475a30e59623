import { PackageRefusal } from './package-refusal.ts';

const versionLength = 1;
const checkLength = 4;

/**
 * Decodes the name of an entry (APPNOTE.TXT, D): as UTF-8 where the entry says so or all of it is; by
 * the field in which Info-ZIP repeats it; else byte by byte, which keeps names apart.
 *
 * @param unicodeName Info-ZIP's field (APPNOTE.TXT 4.6.9).
 * @throws PackageRefusal where it leads out of the archive.
 */
export function decodeName(
  raw: Uint8Array,
  isUtf8: boolean,
  unicodeName: DataView | undefined,
): string {
  const repeated = isUtf8 ? undefined : readRepeatedName(raw, unicodeName);
  const name = (repeated ?? decodeBytes(raw, isUtf8)).replaceAll('\\', '/');
  if (/^(?:[a-z]:|\/)/i.test(name) || name.split('/').includes('..')) {
    throw new PackageRefusal('damaged', `a name that leads out: ${name}`);
  }
  return name;
}

/** Nothing where the name was changed and the field forgotten, which its checksum tells. */
function readRepeatedName(raw: Uint8Array, field: DataView | undefined): string | undefined {
  const start = versionLength + checkLength;
  if (!field || field.byteLength < start || field.getUint8(0) !== 1) return undefined;
  if (field.getUint32(versionLength, true) !== checksum(raw)) return undefined;
  const bytes = new Uint8Array(field.buffer, field.byteOffset + start, field.byteLength - start);
  return new TextDecoder().decode(bytes);
}

function decodeBytes(raw: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(raw);
  } catch {
    return new TextDecoder('latin1').decode(raw);
  }
}

/** CRC-32 (APPNOTE.TXT 4.4.7), bit by bit: names are short. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}
