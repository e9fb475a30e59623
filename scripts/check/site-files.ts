import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { getKindAddress } from '../../src/schema/site-plan.ts';
import { kindsInUse } from '../../src/site/kinds-in-use.ts';
import { listFixedPaths } from '../../src/site/route-patterns.ts';

/**
 * The paths of the pages and endpoints of a site that its files alone decide, and no article: the
 * engine's and the owner's.
 *
 * @param root Absolute path of the site.
 */
export function pageRoutes(root: string): string[] {
  const engine = kindsInUse.map(getKindAddress).filter((path) => !path.includes('['));
  return [...new Set([...engine, ...listFixedPaths(resolve(root, 'src/pages'))])];
}

/** The paths of the files in `public`, which the site carries as they are. */
export async function publicPaths(root: string): Promise<string[]> {
  const files = await glob('**/*', { cwd: resolve(root, 'public') });
  return files.map((file) => `/${file}`);
}
