import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchFolder } from './manifest.ts';
import { createIndexServer } from './serve-index.ts';

/** Serves the index of the last build in the dev server. */
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
        server.middlewares.use(createIndexServer(index, `${base}${searchFolder}/`));
      },
    },
  };
}
