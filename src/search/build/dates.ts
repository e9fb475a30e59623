import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Writes when each document was published, newest first: gzipped JSON, `[identifier, seconds, …]`.
 * It is a file of its own because most readers never sort by date; Pagefind's own sort keys would
 * be part of what every first query loads.
 *
 * @param folder The index's folder.
 * @param identifiers Each document's identifier, with its address.
 * @param published Seconds since 1970 by address.
 */
export async function writeDates(
  folder: string,
  identifiers: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, number>,
): Promise<void> {
  const dates = [...identifiers].map(([id, url]): [string, number] => [
    id,
    published.get(url) ?? 0,
  ]);
  dates.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  await writeFile(join(folder, 'dates'), gzipSync(JSON.stringify(dates.flat())));
}
