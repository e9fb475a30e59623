import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteOrigin, sitePath } from '../site/site-path.ts';

/** One output file of a page or an endpoint. */
export interface PagePath {
  /** Path below the output folder. */
  name: string;
  url: string;
  /** The route's source file, below the project's root. */
  component: string;
  /** Cache key of the page, without its code; undefined where its inputs are unknown. */
  key: string | undefined;
}

/** The compiled pages of a site. */
export interface Renderer {
  /** Absolute path of its code. */
  folder: string;
  /** @returns All paths of the site for the current content. */
  paths(): Promise<PagePath[]>;
  /** @throws Errors of the page, and any response that is no page. */
  render(path: Pick<PagePath, 'url' | 'component'>): Promise<Uint8Array<ArrayBuffer>>;
}

/** The bundle's entry, in the folder of a compiled renderer. */
export const entryFile = 'renderer.mjs';

/** The entry's exports. */
type Entry = typeof import('./renderer-entry.ts');

/**
 * Loads a compiled renderer into this thread.
 *
 * @param folder Absolute path.
 */
export async function loadRenderer(folder: string): Promise<Renderer> {
  const file = join(folder, entryFile);
  if (!existsSync(file)) throw new Error(`no renderer was compiled in ${folder}`);
  // Astro has bundled exactly that module.
  const { staticPaths, render } = (await import(pathToFileURL(file).href)) as Entry;
  return {
    folder,
    async paths() {
      const seen = new Set<string>();
      return (await staticPaths()).flatMap(({ pathname, route, cacheKey }) => {
        const isPage = route.type === 'page';
        const name = outputFileName(pathname, isPage);
        // If two routes have one path, Astro takes the first, which is more specific.
        if (seen.has(name)) return [];
        seen.add(name);
        const address = isPage ? pathname.replace(/\/?$/, '/') : pathname;
        const { component } = route;
        return { name, url: siteOrigin + sitePath(address), component, key: cacheKey };
      });
    },
    async render({ url, component }) {
      const response = await render(new Request(url), component);
      const { status } = response;
      if (!response.body || (status >= 300 && status !== 404)) {
        throw new Error(`${component} answers ${url} with status ${status}, and no page`);
      }
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** Output file of a path, as Astro names it (`build.format: 'directory'`). */
function outputFileName(pathname: string, isPage: boolean): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
