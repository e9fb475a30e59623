import { crc32 } from 'node:zlib';
import { downloadZip } from 'client-zip';
import { describe, expect, it } from 'vitest';
import { writeZip as zip } from '../../../../scripts/bench/fuzz/write-zip.ts';
import { openPackage } from '../../../../src/convert/zip/open-package.ts';
import { PackageRefusal } from '../../../../src/convert/zip/package-refusal.ts';

const text = '<w:document>نص</w:document>';

/** The refusal of an archive, or of one of its parts. */
async function refusal(bytes: Uint8Array, part?: string): Promise<PackageRefusal> {
  try {
    const docx = openPackage(bytes);
    if (part !== undefined) await docx.read(part);
  } catch (error) {
    if (error instanceof PackageRefusal) return error;
    throw error;
  }
  throw new Error('not refused');
}

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** An archive whose name of one entry is given as bytes, with extra fields. */
function zipWithName(name: Buffer, flags: number, extra = Buffer.alloc(0)): Uint8Array {
  const archive = Buffer.from(zip([{ name: 'x'.repeat(name.length), data: text }]));
  const central = archive.indexOf('PK\x01\x02');
  const end = archive.indexOf('PK\x05\x06');
  archive.writeUInt16LE(flags, central + 8);
  archive.writeUInt16LE(extra.length, central + 30);
  name.copy(archive, central + 46);
  archive.writeUInt32LE(end - central + extra.length, end + 12);
  return Buffer.concat([archive.subarray(0, end), extra, archive.subarray(end)]);
}

/** An archive as ZIP64 writes it: the numbers of its entry and directory stand in longer fields. */
function zip64(data: string): Uint8Array {
  const archive = Buffer.from(zip([{ name: 'a.txt', data }]));
  const central = archive.indexOf('PK\x01\x02');
  const end = archive.indexOf('PK\x05\x06');
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  field.writeBigUInt64LE(BigInt(archive.readUInt32LE(central + 24)), 4);
  field.writeBigUInt64LE(BigInt(archive.readUInt32LE(central + 20)), 12);
  for (const at of [20, 24, 42]) archive.writeUInt32LE(0xffff_ffff, central + at);
  archive.writeUInt16LE(field.length, central + 30);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(central), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(end + field.length), 8);
  archive.writeUInt16LE(0xffff, end + 10);
  archive.writeUInt32LE(0xffff_ffff, end + 16);
  return Buffer.concat([archive.subarray(0, end), field, record, locator, archive.subarray(end)]);
}

describe('a package', () => {
  it('gives the parts that it has', async () => {
    const docx = openPackage(zip([{ name: 'word/document.xml', data: text }]));
    expect(decode(await docx.read('WORD/document.xml'))).toBe(text);
    expect(docx.has('word/styles.xml')).toBe(false);
    expect(await docx.read('word/styles.xml')).toBeUndefined();
  });

  it('is read as its writer streamed it: not packed, its sizes behind its data', async () => {
    const entries = [
      { name: 'articles/صورة.txt', input: text },
      { name: 'empty', input: '' },
    ];
    const bytes = await downloadZip(entries).arrayBuffer();
    const archive = openPackage(new Uint8Array(bytes));
    expect(archive.names).toEqual(['articles/صورة.txt', 'empty']);
    expect(decode(await archive.read('articles/صورة.txt'))).toBe(text);
    expect(await archive.read('empty')).toHaveLength(0);
  });

  it('is read with the long numbers of ZIP64', async () => {
    expect(decode(await openPackage(zip64(text)).read('a.txt'))).toBe(text);
  });

  it.each([
    ['UTF-8 that says so', Buffer.from('بحر.txt'), 0x800, undefined, 'بحر.txt'],
    ['UTF-8 that does not', Buffer.from('بحر.txt'), 0, undefined, 'بحر.txt'],
    ['other bytes', Buffer.from([0xe1, 0x2e]), 0, undefined, 'á.'],
    ['a name that is repeated as UTF-8', Buffer.from([0xe1]), 0, 'بحر', 'بحر'],
  ])('has names of %s', (_, name, flags, repeated, expected) => {
    const field = repeated === undefined ? Buffer.alloc(0) : unicodeField(name, repeated);
    expect(openPackage(zipWithName(name, flags, field)).names).toEqual([expected]);
  });

  it('is refused before it is unpacked where it claims more than a document has', async () => {
    const data = ' '.repeat(17 * 1024 * 1024);
    const bytes = zip([{ name: 'word/document.xml', data }]);
    const { kind, details } = await refusal(bytes, 'word/document.xml');
    expect(kind).toBe('too-large');
    expect(details).toEqual({
      part: 'word/document.xml',
      bytes: data.length,
      limit: 16 * 1024 * 1024,
    });
  });

  it.each([
    ['more', 100],
    ['less', 60 * 1024 * 1024],
  ])('is refused where a part unpacks to %s than it claims', async (_, claimedSize) => {
    const data = ' '.repeat(40 * 1024 * 1024);
    const bytes = zip([{ name: 'word/media/a.png', data, claimedSize }]);
    expect((await refusal(bytes, 'word/media/a.png')).kind).toBe('damaged');
  });

  it('is refused where all parts together are no document', async () => {
    const entries = Array.from({ length: 20 }, (_, index) => ({
      name: `word/media/${index}.png`,
      data: 'x',
      claimedSize: 63 * 1024 * 1024,
    }));
    expect((await refusal(zip(entries))).kind).toBe('too-large');
  });

  it.each([
    ['cut off', zip([{ name: 'word/document.xml', data: text }]).subarray(0, 60)],
    ['no archive', Buffer.from('PK\x03\x04 نص')],
    ['nothing', new Uint8Array(0)],
    ['a name that leads out', zip([{ name: '../../evil.xml', data: text }])],
    ['a name that leads out on Windows', zip([{ name: '..\\..\\evil.xml', data: text }])],
    ['a name from the root', zip([{ name: '/etc/passwd', data: text }])],
  ])('is refused where it is %s', async (_, bytes) => {
    expect((await refusal(bytes)).kind).toBe('damaged');
  });

  it('gives what it has or is refused, and throws nothing else, whichever byte is changed', async () => {
    const whole = zip([{ name: 'a.xml', data: text }]);
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const read = async () => openPackage(bytes).read('a.xml');
      const outcome = await read().catch((error: unknown) => error);
      const isFine = outcome === undefined || outcome instanceof Uint8Array;
      if (!isFine) expect(outcome, `byte ${at}`).toBeInstanceOf(PackageRefusal);
    }
  });
});

/** Info-ZIP's field with the name as UTF-8 (APPNOTE.TXT 4.6.9). */
function unicodeField(name: Buffer, repeated: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(repeated);
  const head = Buffer.alloc(9);
  head.writeUInt16LE(0x7075, 0);
  head.writeUInt16LE(5 + bytes.length, 2);
  head.writeUInt8(1, 4);
  head.writeUInt32LE(crc32(name), 5);
  return Buffer.concat([head, bytes]);
}
