import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { kindsInUse } from '../site/kinds-in-use.ts';
import {
  listRoutePatterns,
  ownPagesFolder,
  routePattern,
  routesFolder,
} from '../site/route-patterns.ts';

/** Injects the pages of the site's plan, except those with an owner's page of the same address. */
export function injectRoutes({
  command,
  injectRoute,
}: Pick<HookParameters<'astro:config:setup'>, 'command' | 'injectRoute'>): void {
  const owners = listRoutePatterns(ownPagesFolder);
  for (const { file, feed, isBuiltOnly } of kindsInUse) {
    if (isBuiltOnly && command !== 'build') continue;
    for (const name of feed === undefined ? [file] : [file, feed]) {
      const pattern = routePattern(name);
      if (owners.has(pattern)) continue;
      injectRoute({ pattern, entrypoint: join(routesFolder, name), prerender: true });
    }
  }
}
