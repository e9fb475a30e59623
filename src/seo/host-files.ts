import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { statedPolicy, withPolicy } from './policy-header.ts';

/**
 * Adds to a build what hosts and old links need: the file `_redirects`, a page for each old
 * address of an article, and the policy of pages in `_headers`. The first two are injected because
 * Astro passes over files in `src/pages` whose names begin with `_`; and the dev server, which has
 * no old links, would take the second for a route that matches everything.
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'maqalat:host-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'build') return;
        injectRoute({
          pattern: '/_redirects',
          entrypoint: new URL('../pages/_redirects.ts', import.meta.url),
          prerender: true,
        });
        injectRoute({
          pattern: '/[...alias]',
          entrypoint: new URL('../pages/_alias.ts', import.meta.url),
          prerender: true,
        });
      },
      'astro:build:done': async ({ dir }) => {
        const policy = statedPolicy(await readFile(new URL('404.html', dir), 'utf8'));
        if (policy === undefined) throw new Error('404.html states no Content-Security-Policy');
        const headers = new URL('_headers', dir);
        await writeFile(headers, withPolicy(await readFile(headers, 'utf8'), policy));
      },
    },
  };
}
