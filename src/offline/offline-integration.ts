import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { engineRoot } from '../site/engine-files.ts';
import { sitePath } from '../site/site-path.ts';
import { cacheNames } from './cache-names.ts';
import { listPrecached } from './list-precached.ts';

/** Adds the service worker `/sw.js` to a build, with the names of the files that it precaches. */
export function offline(): AstroIntegration {
  return {
    name: 'maqalat:offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const names = await listPrecached(fileURLToPath(new URL('_astro/', dir)));
        const precache = {
          caches: cacheNames,
          front: sitePath('/'),
          offline: sitePath('/offline/'),
          files: names.map((name) => sitePath(`/_astro/${name}`)),
        };
        await build({
          configFile: false,
          logLevel: 'warn',
          define: {
            __PRECACHE__: JSON.stringify(precache),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: {
              input: join(engineRoot, 'src/offline/service-worker.ts'),
              output: { entryFileNames: 'sw.js', format: 'iife' },
            },
          },
        });
      },
    },
  };
}
