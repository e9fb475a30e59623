import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { site } from '../site/settings.ts';

/** How code of an owner's names what it may read. */
const door = 'maqalat/library';

/**
 * Whether components of the site's own may show any article on any page. Pages of its own do not
 * count: they are rendered in every build.
 *
 * @param root Absolute path of the site.
 */
export function readsContent(root: string): boolean {
  if (Object.keys(site.components).length === 0) return false;
  const files = globSync('src/**/*.{astro,ts,tsx,js,jsx,mjs}', {
    cwd: root,
    ignore: ['src/pages/**'],
  });
  return files.some((file) => readFileSync(resolve(root, file), 'utf8').includes(door));
}
