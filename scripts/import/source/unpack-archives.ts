import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openPackage, type ZipPackage } from '../../../src/convert/zip/open-package.ts';

/** An article with its pictures takes far less. */
const largestArchive = 256 * 1024 * 1024;

/** Operands in which archives are replaced by folders with what they hold. */
export interface UnpackedOperands {
  operands: string[];
  /** Removes the folders. */
  remove: () => Promise<void>;
}

/**
 * Unpacks the archives among operands: ZIP files of articles and pictures, such as the page where
 * articles are written makes. Word documents are ZIP files too, and stay; so does what is damaged,
 * which the readers refuse by its name.
 *
 * Entries whose names lead out of the archive's own folder are left out.
 *
 * @param operands As typed.
 */
export async function unpackArchives(operands: readonly string[]): Promise<UnpackedOperands> {
  const folders: string[] = [];
  const unpacked: string[] = [];
  for (const operand of operands) {
    const archive = await openArchive(operand);
    if (!archive) {
      unpacked.push(operand);
      continue;
    }
    const folder = await mkdtemp(join(tmpdir(), 'maqalat-import-'));
    folders.push(folder);
    await extract(archive, folder);
    unpacked.push(folder);
  }
  return {
    operands: unpacked,
    async remove() {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openArchive(operand: string): Promise<ZipPackage | undefined> {
  if (!/\.zip$/i.test(operand)) return undefined;
  try {
    const { size } = await stat(operand);
    if (size > largestArchive) return undefined;
    const archive = openPackage(await readFile(operand));
    return archive.has('word/document.xml') ? undefined : archive;
  } catch {
    return undefined;
  }
}

async function extract(archive: ZipPackage, folder: string): Promise<void> {
  for (const name of archive.names) {
    if (!isSafeName(name)) continue;
    const bytes = await archive.read(name);
    if (!bytes) continue;
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/** Whether a name is one of a file below the folder, on every system. */
function isSafeName(name: string): boolean {
  const parts = name.split('/');
  return (
    name.length <= 400 &&
    !/[\\:\0]/.test(name) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
