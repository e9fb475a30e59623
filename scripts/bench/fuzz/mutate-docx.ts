import { openPackage } from '../../../src/convert/zip/open-package.ts';
import type { SeededRandom } from '../publish/corpus/seeded-random.ts';
import { mutateText } from './mutate-text.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

/** The parts of a Word document that our reader looks at (ECMA-376 part 1, 11.3). */
const parts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/core.xml',
  'word/_rels/document.xml.rels',
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/comments.xml',
  'word/settings.xml',
];

/** The text of each known part of a Word document; none where it is no ZIP file. */
export async function docxParts(bytes: Uint8Array): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  try {
    const document = openPackage(bytes);
    for (const name of parts) {
      const data = await document.read(name);
      if (data) entries.push({ name, data: Buffer.from(data).toString('utf8') });
    }
  } catch {
    // A damaged package of the corpus is mutated byte by byte alone.
  }
  return entries;
}

/** A Word document with one part's XML changed, some entries of its archive, or some of its bytes. */
export function mutateDocx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  random: SeededRandom,
): Uint8Array {
  const way = random.below(6);
  if (entries.length === 0 || way === 0) return mutateBytes(bytes, random);
  if (way === 1)
    return mutateBytes(writeZip(mutateEntries(entries, random)), random, random.below(3));
  if (way === 2) return writeZip(mutateEntries(entries, random));
  const document = entries.findIndex(({ name }) => name === 'word/document.xml');
  const chosen = document >= 0 && random.below(3) > 0 ? document : random.below(entries.length);
  const texts = entries.map(({ data }) => String(data));
  return writeZip(
    entries.map((entry, index) =>
      index === chosen ? { ...entry, data: mutateText(String(entry.data), random, texts) } : entry,
    ),
  );
}

const hostileNames = [
  ...[
    '../../word/document.xml',
    '/word/document.xml',
    'C:\\word\\document.xml',
    'WORD/DOCUMENT.XML',
  ],
  ...['', '\0', 'word/\u202edocument.xml', 'word/document.xml/', 'word/media/image1.png'],
];

/** Entries of an archive left out, doubled, renamed, exchanged, or of a size that they lie about. */
function mutateEntries(entries: readonly ZipEntry[], random: SeededRandom): ZipEntry[] {
  const changed = [...entries];
  for (let left = 1 + random.below(3); left > 0 && changed.length > 0; left--) {
    const at = random.below(changed.length);
    const entry = changed[at] ?? { name: '', data: '' };
    const other = random.pick(changed);
    const claimedSize = random.pick([0, 1, 0x7fff_ffff, 0xffff_ffff]);
    const instead = random.pick<readonly ZipEntry[]>([
      [],
      [entry, entry],
      [entry, { ...entry, data: other.data }],
      [{ ...entry, name: other.name }],
      [{ ...entry, name: random.pick(hostileNames) }],
      [{ ...entry, claimedSize }],
      [{ ...entry, data: '' }],
      [{ ...entry, data: String(entry.data).repeat(1 + random.below(30)) }],
    ]);
    changed.splice(at, 1, ...instead);
  }
  return changed;
}

/** Some bytes of a file changed, or its end cut off. */
export function mutateBytes(
  bytes: Uint8Array,
  random: SeededRandom,
  most: number = 1 + random.below(20),
): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let left = most; left > 0 && copy.length > 0; left--) {
    copy[random.below(copy.length)] = random.below(256);
  }
  return random.below(4) === 0 ? copy.subarray(0, random.below(copy.length + 1)) : copy;
}
