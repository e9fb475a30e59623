import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { shownPath } from './folders.ts';

/** Source files of the owner's elements. */
export interface ElementFiles {
  /** Absolute paths of the files that define one element each. */
  files: string[];
  /** Digest of all code in the folder; empty if there is no element. */
  digest: string;
  /** One line for each import from outside the folder. */
  faults: string[];
}

/** Files that define no element: shared code begins with `_`, or is in a subfolder. */
const definesNone = /^[_.]|\.d\.[mc]?ts$|\.test\.[mc]?[jt]s$|[\\/]/;

/**
 * Lists the element files of a folder. Their imports must stay in it, so that one digest covers all
 * of their code.
 *
 * @param folder Absolute path; it may be missing.
 */
export function listElementFiles(folder: string): ElementFiles {
  const names = globSync('**/*.{ts,mts,js,mjs,json}', { cwd: folder }).sort();
  const files = names
    .filter((name) => !definesNone.test(name) && !name.endsWith('.json'))
    .map((name) => join(folder, name));
  if (files.length === 0) return { files, digest: '', faults: [] };
  const hash = createHash('sha256');
  const faults: string[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    hash.update(`${name}\0${text.length}\0${text}`);
    for (const [, path = ''] of text.matchAll(
      /\b(?:from|import)\s*(?:\(\s*)?['"](\.[^'"\n]+)['"]/g,
    )) {
      if (!relative(folder, resolve(dirname(file), path)).startsWith('..')) continue;
      faults.push(
        `${shownPath(file)}: imports ${path}; an element may import packages and files of ${shownPath(folder)} alone`,
      );
    }
  }
  return { files, digest: hash.digest('hex').slice(0, 16), faults };
}
