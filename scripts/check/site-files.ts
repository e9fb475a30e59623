import { resolve } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * The paths of the pages and endpoints of a site that its files alone decide: those of `src/pages`
 * that have no parameter in their name. Names that begin with `_` are no routes (Astro's rule).
 *
 * @param root Absolute path of the project.
 * @example `src/pages/about.mdx` → `/about/`, `src/pages/rss.xml.ts` → `/rss.xml`
 */
export async function pageRoutes(root: string): Promise<string[]> {
  const files = await glob('**/*.{astro,md,mdx,html,ts,js}', { cwd: resolve(root, 'src/pages') });
  return files
    .filter((file) => !/\[|(?:^|\/)_/.test(file))
    .map((file) =>
      /\.[tj]s$/.test(file)
        ? `/${file.replace(/\.[tj]s$/, '')}`
        : `/${file.replace(/(?:(?:^|(?<=\/))index)?\.[a-z]+$/, '/')}`.replace('//', '/'),
    );
}

/** The paths of the files in `public`, which the site carries as they are. */
export async function publicPaths(root: string): Promise<string[]> {
  const files = await glob('**/*', { cwd: resolve(root, 'public') });
  return files.map((file) => `/${file}`);
}
