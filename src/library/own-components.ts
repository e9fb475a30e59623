import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { site } from '../site/settings.ts';

/** Module name of the content API for owners. */
const contentModule = 'maqalat/library';

/**
 * Whether the site's own components import the content API, so that any page may show any article.
 * The site's own pages do not count: they are rendered in every build.
 *
 * @param root Absolute path of the site.
 */
export function hasContentImports(root: string): boolean {
  if (Object.keys(site.components).length === 0) return false;
  const files = globSync('src/**/*.{astro,ts,tsx,js,jsx,mjs}', {
    cwd: root,
    ignore: ['src/pages/**'],
  });
  return files.some((file) => readFileSync(resolve(root, file), 'utf8').includes(contentModule));
}
