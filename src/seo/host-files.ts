import { appendFile, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policyHeaders, statedPolicy } from './policy-headers.ts';

/**
 * Adds to a build what hosts and old links need: the file `_redirects`, a page for each old
 * address of an article, and the policies of pages in `_headers`. The first two are injected because Astro passes over files in `src/pages` whose
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
      'astro:build:done': async ({ dir }) => {
        const policyOf = async (page: string) =>
          statedPolicy(await readFile(new URL(page, dir), 'utf8').catch(() => '')) ?? '';
        const [root, search] = await Promise.all([policyOf('404.html'), policyOf(searchPage)]);
        const folders = (await readdir(fileURLToPath(dir), { withFileTypes: true }))
          .filter((entry) => entry.isDirectory() && !withoutPages.has(entry.name))
          .map(({ name }) => ({ name, policy: name === 'search' ? search : root }))
          .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
        await appendFile(new URL('_headers', dir), policyHeaders(root, folders));
      },
    },
  };
}

const searchPage = 'search/index.html';
const withoutPages = new Set(['_astro', 'cards', 'media', 'pagefind']);
/** Old addresses come last: their pages show a link and nothing else. */
const rank = (name: string) => (name === 'search' ? 0 : /^[a-z]+$|^\d{4}$/.test(name) ? 1 : 2);
