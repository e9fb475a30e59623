import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { astroCacheFolder } from './src/loader/folders.ts';
import { liveContent } from './src/loader/live-content-integration.ts';
import { offline } from './src/offline/offline-integration.ts';
import { firstPaint } from './src/reader/first-paint-integration.ts';
import { searchPreview } from './src/search/search-preview-integration.ts';
import { aliasPages } from './src/seo/alias-pages-integration.ts';
import { basePath, siteOrigin } from './src/site-path.ts';
import { typefaces } from './src/typefaces/typefaces-integration.ts';

export default defineConfig({
  site: siteOrigin,
  // Astro compares it with decoded addresses.
  base: decodeURI(basePath),
  trailingSlash: 'always',
  cacheDir: astroCacheFolder,
  // The owner's own pages (src/pages/*.mdx); articles never pass through it.
  markdown: { processor: unified() },
  integrations: [
    mdx(),
    liveContent(),
    typefaces(),
    firstPaint(),
    aliasPages(),
    searchPreview(),
    offline(),
  ],
  // Our own policy (src/seo/content-security-policy.ts) names the one inline script by its digest;
  // Astro's would name every script and style of the site on every page.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
