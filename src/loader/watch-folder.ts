import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Watches a folder for added, changed and removed files. One watcher for each folder: Vite's
 * watcher has one for each file, and takes seconds to start with ten thousand articles.
 *
 * @param root Absolute path.
 * @param onChange Called with the absolute path of a changed file or folder; repeatedly if a file
 *   is written in parts.
 * @returns Stops watching.
 */
export function watchFolder(root: string, onChange: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string) => {
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null) return;
        const path = join(folder, name);
        if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) add(path);
        onChange(path);
      });
      // A removed folder closes its watcher.
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory()) add(join(folder, entry.name));
      }
    } catch {
      // Removed in the meantime.
      forget(folder);
    }
  };
  add(root);
  return () => {
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}
