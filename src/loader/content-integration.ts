import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { commandLocale } from '../i18n/command-locale.ts';
import { buildMessages } from '../i18n/commands/build-messages.ts';
import { engineRoot } from '../site/engine-files.ts';
import { shareDevProblems } from './dev-problems.ts';
import { cacheFolder, contentFolder, shownPath } from './folders.ts';
import { watchContent } from './watch-content.ts';

const problemsPanel = normalizePath(join(engineRoot, 'src/loader/dev-problems-panel.ts'));

/** The owner's settings, which every module reads once. */
const settingsFile = /[\\/]src[\\/]site\.config\.[mc]?[jt]s$/;

/** Reads the content for the dev server, and shows in the browser whatever changes in it. */
export function contentIntegration(): AstroIntegration {
  let endWatch = () => {};
  return {
    name: 'maqalat:content',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectScript, config, command }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(problemsPanel)};`);
        // Vite would watch every file of the project, and these by the ten thousand: those of
        // `.cache` too where the cache stands elsewhere. No page is made of tests.
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
            // Astro's own word for it: paths of pages are asked for anew.
            hot.send('astro:content-changed', {});
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        endWatch = await watchContent(logger, { onChange, onProblems });
        server.watcher.on('change', (file) => {
          if (!settingsFile.test(file)) return;
          const { settingsChanged } = buildMessages(commandLocale(process.env));
          logger.warn(settingsChanged(shownPath(file)));
        });
      },
      'astro:server:done': () => endWatch(),
    },
  };
}
