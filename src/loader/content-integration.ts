import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { resolveCommandLocale } from '../i18n/command-locale.ts';
import { buildMessages } from '../i18n/commands/build-messages.ts';
import { engineRoot } from '../site/engine-files.ts';
import { devContentChanged, shareDevProblems } from './dev-problems.ts';
import { cacheFolder, contentFolder, shownPath } from './folders.ts';
import { watchContent } from './watch-content.ts';

const problemsPanel = normalizePath(join(engineRoot, 'src/loader/dev-problems-panel.ts'));

/** The owner's settings; every module reads them once. */
const settingsFile = /[\\/]src[\\/]site\.config\.[mc]?[jt]s$/;

/** Reads the content for the dev server, and reloads the browser when it changes. */
export function contentIntegration(): AstroIntegration {
  let endWatch = () => {};
  return {
    name: 'maqalat:content',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectScript, config, command }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(problemsPanel)};`);
        // Vite would watch all files of the project, tens of thousands of them; those of `.cache`
        // even if the cache is elsewhere. No page depends on tests.
        const unwatched = ['.cache', 'tests'].map((name) => new URL(name, config.root));
        const own = [config.outDir, ...unwatched].map((url) => fileURLToPath(url));
        const folders = [contentFolder, cacheFolder, ...own];
        const ignored = folders.map((folder) => `${folder.replace(/\/$/, '')}/**`);
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        const onProblems = shareDevProblems(server);
        const onChange = () => {
          for (const { hot } of Object.values(server.environments)) {
            // Astro's own event: it computes the paths of pages again.
            hot.send('astro:content-changed', {});
          }
          server.environments.client.hot.send(devContentChanged, {});
        };
        endWatch = await watchContent(logger, { onChange, onProblems });
        server.watcher.on('change', (file) => {
          if (!settingsFile.test(file)) return;
          const { settingsChanged } = buildMessages(resolveCommandLocale(process.env));
          logger.warn(settingsChanged(shownPath(file)));
        });
      },
      'astro:server:done': () => endWatch(),
    },
  };
}
