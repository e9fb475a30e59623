import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { harmlessLines } from '../i18n/problems/shown-value.ts';
import { contentFolder } from '../loader/folders.ts';
import { site } from '../site/settings.ts';
import { basePath } from '../site/site-path.ts';
import { localDeskPath } from '../write/local/local-api.ts';
import { answerRequest } from './answer-request.ts';

/** Lets the page where articles are written open and save the content folder, in the dev server. */
export function localDesk(): AstroIntegration {
  return {
    name: 'maqalat:local-desk',
    hooks: {
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
