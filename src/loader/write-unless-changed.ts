import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { digestOf } from './file-digest.ts';

/** Systems without hard links, such as some memory sticks. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Writes a whole file, unless it is no longer what it was: somebody may edit it elsewhere.
 *
 * @param file Absolute path; its folder exists.
 * @param before Digest of the file as it was read; null where it must not exist.
 * @returns Whether it was written.
 * @throws Errors of the file system; the old file is then unchanged.
 */
export async function writeUnlessChanged(
  file: string,
  data: string | Uint8Array,
  before: string | null,
): Promise<boolean> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, data);
    if (before === null) return await createFrom(temporary, file);
    // As late as can be.
    const now = await readFile(file).catch(() => undefined);
    if (!now || digestOf(now) !== before) return false;
    await rename(temporary, file);
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function createFrom(temporary: string, file: string): Promise<boolean> {
  const onFault = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return false;
    throw error;
  };
  const done = () => true;
  return link(temporary, file).then(done, (error: NodeJS.ErrnoException) =>
    withoutLinks.has(error.code ?? '')
      ? copyFile(temporary, file, constants.COPYFILE_EXCL).then(done, onFault)
      : onFault(error),
  );
}
