import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Atomic write through a temp file and a rename: readers, and a killed process, find the old or the
 * new file, never a part.
 *
 * @param file Absolute path; its folder exists.
 * @throws Errors of the file system (no space, no permission); the old file is then unchanged.
 */
export async function writeAtomically(file: string, data: string | Uint8Array): Promise<void> {
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
