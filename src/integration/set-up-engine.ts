import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setEnvironmentData } from 'node:worker_threads';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { HookParameters } from 'astro';
import { brand } from '../brand/brand-integration.ts';
import { contentIntegration } from '../loader/content-integration.ts';
import { astroCacheFolder, cacheFolder } from '../loader/folders.ts';
import { provideOwnElements } from '../loader/own-elements.ts';
import { localDesk } from '../local-desk/local-desk-integration.ts';
import { offline } from '../offline/offline-integration.ts';
import { firstPaint } from '../reader/first-paint-integration.ts';
import { searchPreview } from '../search/search-preview-integration.ts';
import { hasServices } from '../seo/service-sources.ts';
import { engineRoot } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';
import { devServerKey } from '../site/settings-key.ts';
import { basePath, siteOrigin } from '../site/site-path.ts';
import { typefaces } from '../typefaces/typefaces-integration.ts';
import { buildHooks } from './build-hooks.ts';
import { injectRoutes } from './inject-routes.ts';
import { leanBrowserCode } from './lean-browser-code.ts';
import { ownComponents } from './own-components.ts';
import { ownElements } from './own-elements.ts';
import { publicFiles } from './public-files.ts';

/** Packages with native code, or that load files of their own folder: never bundled. */
const external = ['sharp', 'svgo', 'harfbuzzjs', 'subset-font'];

/**
 * Configures Astro for a site of articles, and adds the engine's integrations.
 *
 * @throws ElementsError if an owner's element is invalid.
 */
export async function setUpEngine(setup: HookParameters<'astro:config:setup'>): Promise<void> {
  // With `production`, which server images often set, Astro's dev server omits the hook that
  // provides the content to pages.
  if (setup.command === 'dev') {
    process.env['NODE_ENV'] = 'development';
    setEnvironmentData(devServerKey, true);
  }
  await provideOwnElements();
  injectRoutes(setup);
  // Without services all pages have the same policy.
  if (hasServices(site.services)) {
    const entrypoint = join(engineRoot, 'src/seo/policy-middleware.ts');
    setup.addMiddleware({ order: 'post', entrypoint });
  }
  setup.updateConfig({
    site: siteOrigin,
    // Astro compares it with decoded addresses.
    base: decodeURI(basePath),
    // With `always` the dev server also adds a slash to `/media/….webp`, and then finds no such
    // page.
    trailingSlash: setup.command === 'dev' ? 'ignore' : 'always',
    cacheDir: pathToFileURL(`${astroCacheFolder}/`),
    // For the owner's own pages (src/pages/*.mdx); articles do not use it.
    markdown: { processor: unified() },
    integrations: [
      mdx(),
      contentIntegration(),
      typefaces(),
      ownComponents(),
      brand(),
      ownElements(),
      leanBrowserCode(),
      firstPaint(),
      searchPreview(),
      offline(),
      buildHooks(),
      publicFiles(),
      localDesk(),
    ],
    // Our own policy (src/seo/content-security-policy.ts) has the digest of one inline script;
    // Astro's would list all scripts and styles of the site on every page.
    build: { inlineStylesheets: 'never' },
    vite: {
      cacheDir: join(cacheFolder, 'vite'),
      build: { assetsInlineLimit: 0 },
      ssr: { external },
      environments: { prerender: { resolve: { external } } },
      server: { fs: { allow: [engineRoot, fileURLToPath(setup.config.root)] } },
    },
    devToolbar: { enabled: false },
  });
}
