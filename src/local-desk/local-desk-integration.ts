import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { escapePath } from 'tinyglobby';
import { harmlessLines } from '../i18n/problems/shown-value.ts';
import { contentFolder } from '../loader/folders.ts';
import { engineRoot } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';
import { basePath } from '../site/site-path.ts';
import { localDeskPath } from '../write/local/local-api.ts';
import { answerRequest } from './answer-request.ts';

/** What the page loads, at once or later; Vite looks in none of it for packages by itself. */
const pageEntries = ['desk.ts', 'compile/desk-worker.ts', 'files/file-worker.ts'].map((name) =>
  escapePath(join(engineRoot, 'src/write', name).replaceAll('\\', '/')),
);

/** Lets the page where articles are written open and save the content folder, in the dev server. */
export function localDesk(): AstroIntegration {
  return {
    name: 'maqalat:local-desk',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'dev' || site.write === false) return;
        // A package that is found later makes Vite load the page again, and what was just pasted is gone.
        updateConfig({ vite: { optimizeDeps: { entries: pageEntries } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        if (site.write === false) return;
        const start = basePath + localDeskPath;
        const desk = {
          folder: await realpath(contentFolder),
          token: randomBytes(32).toString('base64url'),
        };
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.originalUrl ?? request.url ?? '').split('?');
          if (!address.startsWith(start)) return next();
          answerRequest(desk, address.slice(start.length), request, response).catch((error) => {
            logger.error(harmlessLines(String(error)));
            if (!response.headersSent) response.writeHead(500);
            response.end();
          });
        });
      },
    },
  };
}
