import type { AstroIntegration } from 'astro';

/**
 * Adds to a build what hosts and old links need: the file `_redirects`, and a page for each old
 * address of an article. They are injected because Astro passes over files in `src/pages` whose
 * names begin with `_`; and the dev server, which has no old links, would take the second for a
 * route that matches everything.
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
    },
  };
}
