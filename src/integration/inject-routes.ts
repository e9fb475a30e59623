import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { ownPagesFolder, routePatterns, routesFolder } from '../site/route-patterns.ts';

/** The page of each old address; in the dev server it would match every address. */
const aliasPattern = '/[...alias]';

/** Adds the engine's pages to a site, all but those whose address a page of the owner's has. */
export function injectRoutes({
  command,
  injectRoute,
}: Pick<HookParameters<'astro:config:setup'>, 'command' | 'injectRoute'>): void {
  const owners = routePatterns(ownPagesFolder);
  for (const [pattern, file] of routePatterns(routesFolder)) {
    if (owners.has(pattern) || (pattern === aliasPattern && command !== 'build')) continue;
    injectRoute({ pattern, entrypoint: join(routesFolder, file), prerender: true });
  }
}
