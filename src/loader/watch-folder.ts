import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells of files that are added, changed or taken away below a folder. One watch a folder: what
 * Vite brings along makes one a file, and so takes seconds to begin with ten thousand articles.
 *
 * @param root Absolute path.
 * @param onChange Called with the absolute path of what has changed, a folder's too, and more than
 *   once where a file is written in parts.
 * @returns Ends it.
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
      // A folder that goes away ends its watch.
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory()) add(join(folder, entry.name));
      }
    } catch {
      // It is gone again already.
      forget(folder);
    }
  };
  add(root);
  return () => {
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}
