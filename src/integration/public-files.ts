import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { enginePublicFolder } from '../site/public-file.ts';

/** Serves the engine's public files in the dev server; the owner's files override them. */
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
