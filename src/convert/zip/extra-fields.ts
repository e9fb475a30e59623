/** Finds the data of an extra field (APPNOTE.TXT 4.5.1). @throws RangeError where they are cut off */
export function findExtraField(fields: DataView, id: number): DataView | undefined {
  for (let at = 0; at + 4 <= fields.byteLength; ) {
    const length = fields.getUint16(at + 2, true);
    const data = new DataView(fields.buffer, fields.byteOffset + at + 4, length);
    if (at + 4 + length > fields.byteLength) throw new RangeError('extra field');
    if (fields.getUint16(at, true) === id) return data;
    at += 4 + length;
  }
  return undefined;
}

/** Numbers of an entry which ZIP64 may have moved to a field of eight bytes each, in its order. */
export interface Zip64Sizes {
  unpackedBytes: number;
  packedBytes: number;
  offset: number;
}

const moved = 0xffff_ffff;

/** The true numbers of an entry (APPNOTE.TXT 4.5.3). @throws RangeError where one is missing */
export function zip64Sizes(short: Zip64Sizes, field: DataView | undefined): Zip64Sizes {
  let at = 0;
  const read = (value: number) => {
    if (value !== moved || !field) return value;
    at += 8;
    return readLong(field, at - 8);
  };
  const unpackedBytes = read(short.unpackedBytes);
  const packedBytes = read(short.packedBytes);
  return { unpackedBytes, packedBytes, offset: read(short.offset) };
}

/** Reads eight bytes as a number. @throws RangeError past 2⁵³, where no file has so many */
export function readLong(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} bytes`);
  return value;
}
