import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Styles, scripts and fonts of all kinds of pages; search needs the network anyway. */
const isPrecached = (name: string) => /\.(?:css|js|woff2)$/.test(name) && !/^search\b/.test(name);

/** The worker of the page for writers, by which that page's own script is found. */
const writersWorker = /^desk-worker\b/;

/**
 * Lists the files of a build that the service worker precaches. What only the page for writers loads,
 * an editor and a compiler, is no reader's download.
 *
 * @param folder Absolute path of the folder with the site's scripts and styles, `_astro/`.
 * @returns Names, sorted.
 */
export async function listPrecached(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const scripts = names.filter((name) => name.endsWith('.js'));
  const loads = new Map<string, string[]>();
  for (const script of scripts) {
    const text = await readFile(join(folder, script), 'utf8');
    loads.set(
      script,
      scripts.filter((name) => name !== script && text.includes(name)),
    );
  }
  const isWriters = (name: string) =>
    writersWorker.test(name) || (loads.get(name) ?? []).some((other) => writersWorker.test(other));
  const forWriters = findLoaded(scripts.filter(isWriters), loads);
  const forReaders = findLoaded(
    scripts.filter((name) => !forWriters.has(name)),
    loads,
  );
  return names
    .filter((name) => isPrecached(name) && (forReaders.has(name) || !forWriters.has(name)))
    .sort();
}

/** Some scripts, and those that they load in turn. */
function findLoaded(
  scripts: readonly string[],
  loads: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const loaded = new Set(scripts);
  // A set that grows while it is walked through.
  for (const script of loaded) {
    for (const other of loads.get(script) ?? []) loaded.add(other);
  }
  return loaded;
}
