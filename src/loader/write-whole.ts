import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: readers, and a process that is killed meanwhile, find the
 * old file or the new one, never a part.
 *
 * @param file Absolute path; its folder exists.
 * @throws What the file system says (no space, no permission); the old file then stands as it was.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  // In the same folder, because a rename across file systems is a copy.
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(draft, data);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
