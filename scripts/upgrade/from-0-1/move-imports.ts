import { posix } from 'node:path';

/** An import of the engine that has no door in the package. */
export interface ClosedImport {
  line: number;
  specifier: string;
}

const specifiers =
  /(?<before>\bfrom\s*['"]|\bimport\s*(?:\(\s*)?['"]|^layout:\s*['"]?)(?<specifier>\.{1,2}\/[^'"\s]+)/gm;

/** Modules that sites may import, by where they stood. */
const doors: Readonly<Record<string, string>> = {
  'src/site.config.ts': 'site',
  'src/site/settings.ts': 'site',
  'src/site-path.ts': 'site-path',
  'src/site/site-path.ts': 'site-path',
};

const folderDoor = (path: string) => /^src\/((?:components|layouts)\/.+)$/.exec(path)?.[1];

/**
 * Rewrites what an owner's page or component imports of the engine beside it to the package's doors.
 *
 * @param path Of the file, from the site's root.
 * @param isEngineFile Whether a path from the root is the engine's.
 * @returns The new text, and the imports that have no door.
 * @example In `src/pages/about.mdx`: `../layouts/OwnPage.astro` → `maqalat/layouts/OwnPage.astro`
 */
export function moveImports(
  path: string,
  text: string,
  isEngineFile: (path: string) => boolean,
): { text: string; closed: ClosedImport[] } {
  const closed: ClosedImport[] = [];
  const moved = text.replace(specifiers, (whole, before: string, specifier: string, at: number) => {
    const target = posix.join(posix.dirname(path), specifier);
    const door = doors[target] ?? (isEngineFile(target) ? folderDoor(target) : undefined);
    if (door === undefined && !isEngineFile(target)) return whole;
    if (door !== undefined) return `${before}maqalat/${door}`;
    closed.push({ line: text.slice(0, at).split('\n').length, specifier });
    return whole;
  });
  return { text: moved, closed };
}
