import { subscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRead } from '../loader/content-progress.ts';
import { astroCacheFolder } from '../loader/folders.ts';
import type { ContentReading } from '../loader/read-content.ts';
import { documentSources } from './build/document-source.ts';
import { type IndexThread, startIndexThread } from './build/start-index-thread.ts';
import { indexServer } from './serve-index.ts';

/**
 * Makes the site searchable: every build has an index of its articles, made while pages render; and
 * the dev server answers searches from the index of the last build.
 */
export function pagefindSearch(): AstroIntegration {
  let output: string;
  let base: string;
  let index: IndexThread | undefined;
  return {
    name: 'maqalat:search',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        subscribe(contentRead.name, (reading) => {
          const store = join(astroCacheFolder, 'search');
          // The loader is the channel's only publisher.
          const sources = documentSources(reading as ContentReading);
          index = startIndexThread({ sources, folder: output, store });
        });
      },
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(new URL('./pagefind/', config.outDir));
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(indexServer(output, `${base}pagefind/`));
      },
      'astro:build:done': async ({ logger }) => {
        if (!index) throw new Error('the build has read no content to index');
        const { documents, written } = await index.done;
        logger.info(`search index: ${documents} articles, ${written} of them anew`);
      },
    },
  };
}
