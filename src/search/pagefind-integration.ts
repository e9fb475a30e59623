import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './build/build-search-index.ts';
import { siteDocuments } from './build/site-documents.ts';
import { indexServer } from './serve-index.ts';

/**
 * Makes the site searchable: every build ends with an index of its articles, and the dev server
 * answers searches from the index of the last build.
 */
export function pagefindSearch(): AstroIntegration {
  let output: URL;
  let base: string;
  return {
    name: 'maqalat:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = new URL('./pagefind/', config.outDir);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(indexServer(fileURLToPath(output), `${base}pagefind/`));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(new URL('./pagefind/', dir));
        const { documents } = await buildSearchIndex({ documents: siteDocuments(), folder });
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`search index: ${documents} articles in ${seconds} s`);
      },
    },
  };
}
