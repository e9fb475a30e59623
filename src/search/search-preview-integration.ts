import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchFolder } from './manifest.ts';
import { indexServer } from './serve-index.ts';

/** Answers searches in the dev server from the index of the last build. */
export function searchPreview(): AstroIntegration {
  let index: string;
  let base: string;
  return {
    name: 'maqalat:search-preview',
    hooks: {
      'astro:config:done': ({ config }) => {
        index = join(fileURLToPath(config.outDir), searchFolder);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(indexServer(index, `${base}${searchFolder}/`));
      },
    },
  };
}
