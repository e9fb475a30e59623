import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { engineRoot } from './engine-files.ts';

/** Absolute path of the engine's pages. */
export const routesFolder = join(engineRoot, 'src/routes');

/** Absolute path of the owner's own pages. */
export const ownPagesFolder = resolve('src/pages');

/**
 * Lists the routes of a folder's files, by the rules of Astro's `src/pages`.
 *
 * @param folder Absolute path; it may be missing.
 * @returns Files below the folder, by pattern.
 * @example `tags/[tag]/[...page].astro` → `/tags/[tag]/[...page]`, `about.mdx` → `/about`
 */
export function listRoutePatterns(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = globSync('**/*.{astro,md,mdx,html,ts,js}', { cwd: folder }).sort();
  return new Map(
    files.filter((file) => !/(?:^|\/)_/.test(file)).map((file) => [routePattern(file), file]),
  );
}

/** The route of a file below a folder of pages. @example routePattern('about.mdx') // '/about' */
export function routePattern(file: string): string {
  return `/${file.replace(/\.[a-z]+$/, '').replace(/(?:^|\/)index$/, '')}`;
}

/**
 * Lists the paths of the owner's pages and endpoints without parameters in their names.
 *
 * @param folder Absolute path of the folder with the owner's pages.
 * @example `about.mdx` → `/about/`, `data.json.ts` → `/data.json`
 */
export function listFixedPaths(folder: string = ownPagesFolder): string[] {
  return [...listRoutePatterns(folder)]
    .filter(([pattern]) => !pattern.includes('['))
    .map(([pattern, file]) => (/\.[tj]s$/.test(file) ? pattern : `${pattern.replace(/\/$/, '')}/`));
}

/** Lists the paths of the owner's own pages, such as `/about/`. */
export function listOwnPages(): string[] {
  return listFixedPaths()
    .filter((path) => path.endsWith('/'))
    .sort();
}
