import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteOrigin, sitePath } from '../site/site-path.ts';

/** One file of the site that a page or an endpoint makes. */
export interface PagePath {
  /** Where its file stands below the output folder. */
  name: string;
  url: string;
  /** The route's source file, below the project's root. */
  component: string;
  /** What the page is made from, besides its code; nothing where it may depend on anything. */
  key: string | undefined;
}

/** The site's pages as code, content aside. */
export interface Renderer {
  /** Absolute path of its code. */
  folder: string;
  /** @returns Every path of the site as the content is now. */
  paths(): Promise<PagePath[]>;
  /** @throws What the page throws; and where it answers with anything but a page. */
  render(path: Pick<PagePath, 'url' | 'component'>): Promise<Uint8Array<ArrayBuffer>>;
}

/** The bundle's entry, in the folder of a compiled renderer. */
export const entryFile = 'renderer.mjs';

/** What the entry exports. */
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
        const name = fileName(pathname, isPage);
        // Of two routes that make one file Astro takes the first: it is the more specific one.
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

/** Where Astro would write a path's file (`build.format: 'directory'`). */
function fileName(pathname: string, isPage: boolean): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
