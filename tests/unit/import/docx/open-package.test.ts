import { describe, expect, it } from 'vitest';
import { writeZip as zip } from '../../../../scripts/bench/fuzz/write-zip.ts';
import {
  openPackage,
  PackageRefusal,
} from '../../../../scripts/import/readers/docx/open-package.ts';

const text = '<w:document>نص</w:document>';

async function refusal(work: Promise<unknown>): Promise<PackageRefusal> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PackageRefusal)) throw new Error(`refused with ${String(error)}`);
  return error;
}

describe('a package', () => {
  it('gives the parts that it has', async () => {
    const docx = await openPackage(zip([{ name: 'word/document.xml', data: text }]));
    expect(new TextDecoder().decode(await docx.read('word/document.xml'))).toBe(text);
    expect(docx.has('word/styles.xml')).toBe(false);
    expect(await docx.read('word/styles.xml')).toBeUndefined();
  });

  it('is refused before it is unpacked where it claims more than a document has', async () => {
    const data = ' '.repeat(17 * 1024 * 1024);
    const docx = await openPackage(zip([{ name: 'word/document.xml', data }]));
    const { kind, details } = await refusal(docx.read('word/document.xml'));
    expect(kind).toBe('too-large');
    expect(details).toEqual({
      part: 'word/document.xml',
      bytes: data.length,
      limit: 16 * 1024 * 1024,
    });
  });

  it('is refused where a part unpacks to more than it claims', async () => {
    const data = ' '.repeat(40 * 1024 * 1024);
    const docx = await openPackage(zip([{ name: 'word/document.xml', data, claimedSize: 100 }]));
    expect((await refusal(docx.read('word/document.xml'))).kind).toBe('damaged');
  });

  it('is refused where all parts together are no document', async () => {
    const entries = Array.from({ length: 20 }, (_, index) => ({
      name: `word/media/${index}.png`,
      data: 'x',
      claimedSize: 63 * 1024 * 1024,
    }));
    expect((await refusal(openPackage(zip(entries)))).kind).toBe('too-large');
  });

  it.each([
    ['cut off', zip([{ name: 'word/document.xml', data: text }]).subarray(0, 60)],
    ['no archive', Buffer.from('PK\x03\x04 نص')],
    ['a name that leads out', zip([{ name: '../../evil.xml', data: text }])],
  ])('is refused where it is %s', async (_, bytes) => {
    expect((await refusal(openPackage(bytes))).kind).toBe('damaged');
  });
});
