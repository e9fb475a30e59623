import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mapConcurrently } from '../../loader/map-concurrently.ts';

const inFlight = 32;

/**
 * Puts a folder's files into another folder too, as links where the file system can: ten thousand
 * copies would take as long as making them. Neither side may write into such a file.
 *
 * @param from A folder that exists.
 * @param to A folder that does not.
 */
export async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  await mapConcurrently(entries, inFlight, async (entry) => {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) return linkFolder(source, target);
    // Across file systems there are no links.
    return link(source, target).catch(() => copyFile(source, target));
  });
}
