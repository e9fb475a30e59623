import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { enginePublicFolder } from '../site/public-file.ts';

/** Serves the engine's own public files in the dev server, after the owner's. */
export function publicFiles(): AstroIntegration {
  return {
    name: 'maqalat:public-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(sirv(enginePublicFolder, { dev: true }));
      },
    },
  };
}
