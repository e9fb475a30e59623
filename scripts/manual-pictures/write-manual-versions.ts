import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodePictureVersion, manualVersionsFolder } from '../../src/loader/picture-version.ts';
import { listManualVersions } from './list-manual-versions.ts';

/** Encodes the manual's pictures as a site publishes them, in place of those from earlier. */
export async function writeManualVersions(): Promise<void> {
  await rm(dirname(manualVersionsFolder('avif')), { recursive: true, force: true });
  for (const { name, file, width, format } of await listManualVersions()) {
    const folder = manualVersionsFolder(format);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), await encodePictureVersion(file, width, format));
  }
}
