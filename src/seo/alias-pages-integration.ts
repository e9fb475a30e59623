import type { AstroIntegration } from 'astro';

/**
 * Adds to a build a page for each old address of an article. It is injected because the dev server,
 * which has no old links, would take it for a route that matches everything.
 */
export function aliasPages(): AstroIntegration {
  return {
    name: 'maqalat:alias-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'build') return;
        injectRoute({
          pattern: '/[...alias]',
          entrypoint: new URL('../pages/_alias.ts', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
