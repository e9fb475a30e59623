import { channel } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { astroCacheFolder } from '../loader/folders.ts';
import { buildVersion } from './build-version.ts';
import { type PageStore, pageStore } from './page-store.ts';

/** How far a build's pages are. */
export interface PageProgress {
  done: number;
  total: number;
  /** Pages taken over from the last build; no part of the total. */
  kept: number;
}

/** Tells of every page that is made (`PageProgress`). */
export const pageProgress = channel('maqalat:page-progress');

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Takes over from the last build every page whose `cacheKey` is the same: what `getStaticPaths`
 * says that a path shows. Astro's own `experimental.incrementalBuild` reads the same keys, but
 * looks at every page in turn and copies it, which at ten thousand articles takes as long as
 * making the site; here unchanged pages are links, and Astro never hears of them.
 */
export function incrementalBuild(): AstroIntegration {
  let output: string;
  let store: PageStore;
  const keys = new Map<string, string>();
  return {
    name: 'maqalat:incremental',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        store = pageStore(join(astroCacheFolder, 'pages'), await buildVersion());
        setPrerenderer((prerenderer) => {
          let progress: PageProgress = { done: 0, total: 0, kept: 0 };
          return {
            ...prerenderer,
            async getStaticPaths() {
              const all = await prerenderer.getStaticPaths();
              const changed = all.filter((path) => !isKept(path));
              progress = { done: 0, total: changed.length, kept: all.length - changed.length };
              pageProgress.publish(progress);
              return changed;
            },
            async render(request, options) {
              const response = await prerenderer.render(request, options);
              progress = { ...progress, done: progress.done + 1 };
              pageProgress.publish(progress);
              return response;
            },
          };
        });
      },
      'astro:build:done': () => store.keep(output, keys),
    },
  };

  function isKept(path: PathWithRoute): boolean {
    if (path.cacheKey === undefined) return false;
    const name = fileName(path);
    const key = `${path.route.component} ${path.cacheKey}`;
    keys.set(name, key);
    return store.restore(name, key, output);
  }
}

/** Where Astro writes a path's file, below the output folder (`build.format: 'directory'`). */
function fileName({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? join(path, 'index.html') : path;
}
