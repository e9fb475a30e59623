import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { mapConcurrently } from '../../loader/map-concurrently.ts';
import type { StoredDocument } from '../document.ts';

/** Files packed side by side, as zlib works in threads of its own. */
const inFlight = 8;

const unpack = promisify(gunzip);
const pack = promisify(gzip);

/**
 * Puts documents as readers know them in the place of the analysed texts, from which Pagefind has
 * made its fragment files; their names stay, as the index knows them.
 *
 * @param folder The index's folder.
 * @param documentOf The document of an indexed address.
 * @returns Each document's identifier in the index.
 * @throws When a fragment belongs to no document: then Pagefind's format is another than we know.
 */
export async function restoreFragments(
  folder: string,
  documentOf: (url: string) => StoredDocument | undefined,
): Promise<Map<string, string>> {
  const fragments = join(folder, 'fragment');
  const identifiers = new Map<string, string>();
  await mapConcurrently(await readdir(fragments), inFlight, async (name) => {
    const file = join(fragments, name);
    const text = (await unpack(await readFile(file))).toString();
    // A few letters stand before the JSON, by which Pagefind knows its own files.
    const { url } = JSON.parse(text.slice(text.indexOf('{')));
    const document = documentOf(url);
    if (!document) throw new Error(`Pagefind wrote a fragment of an unknown document: ${url}`);
    await writeFile(file, await pack(JSON.stringify(document)));
    identifiers.set(name.replace(/\.[^.]+$/, ''), url);
  });
  return identifiers;
}
